import DocGraphModel

extension ExplanationOutline {
  /// Who says a relation, and how many sources that are independent of each other.
  func standing(_ explained: ExplainedRelation) -> String {
    let support = explained.support
    guard !support.documents.isEmpty else { return "No passage of a document supports it." }
    let count =
      support.documents.count == 1
      ? "" : "; \(Wording.count(support.independentDocuments, "independent source"))"
    let party = support.reservations.contains(.partyPublished) ? "; \(Reservation.partyPublished.words)" : ""
    return "In \(wording.sources(support.documents).joined(separator: ", "))\(count)\(party)"
  }

  /// Passages as quotes, the supporting ones first where not all are wanted.
  func quoted(_ passages: [ExplainedRelation.Passage]) -> [Outline.Quote] {
    let chosen =
      quotes.map { Array((passages.filter { $0.evidence.stance == .supports } + passages).prefix($0)) }
      ?? passages
    return chosen.map { passage in
      let reading = passage.reading
      var source = passage.evidence.document.rawValue
      if quotes == nil, let range = reading.range {
        source += ", bytes \(range.lowerBound) to \(range.upperBound)"
      }
      if passage.evidence.stance != .supports {
        source += ", \(passage.evidence.stance == .context ? "context" : "contradicts it")"
      }
      if let fault = ExplanationOutline.fault(reading.verdict) { source += "; \(fault)" }
      return Outline.Quote(reading.words ?? "the words are withheld", source: source)
    }
  }

  /// What a reader should know of a passage that does not stand where it was.
  private static func fault(_ verdict: Verdict) -> String? {
    switch verdict {
    case .verbatim, .normalized, .weak: nil
    case .moved: "moved since"
    case .changed: "the document has changed since"
    case .missing: "not found in the document"
    case .unread: "as recorded: the document was not read"
    }
  }

  var sources: Outline.Section? {
    guard !explanation.sources.isEmpty else { return nil }
    let index = wording.index
    let total = explanation.relations.count
    let publishers = Set(
      explanation.sources.compactMap { index.document($0.document)?.publisher.map { FoldedName($0) } }
    ).count
    let note =
      "\(Wording.count(explanation.sources.count, "document")) of \(Wording.count(publishers, "publisher")), "
      + "at most \(explanation.independentSources) independent of each other (computed)."
    let entries = explanation.sources.map { source in
      let document = index.document(source.document)
      let title = [document?.publisher, document?.published?.words, document?.title.map { "“\($0)”" }]
        .compactMap { $0 }
      let share =
        source.relations == 0
        ? "none of its relations" : "\(source.relations) of \(Wording.count(total, "relation"))"
      let based = document?.basedOn ?? []
      return Outline.Entry(
        (title.isEmpty ? "\(source.document)" : "\(title.joined(separator: ", ")) (\(source.document))")
          + ": \(share)",
        details: based.isEmpty ? [] : ["Repeats \(wording.sources(based).joined(separator: ", "))"])
    }
    return section("Sources", entries, notes: [note], isCounted: false)
  }

  var footnotes: [String] {
    var parts = [Wording.count(explanation.relations.count, "relation")]
    if let during = explanation.during { parts.append("that may hold in \(during.words)") }
    let left = RelationFilter.Reason.allCases.compactMap { reason in
      explanation.leftOut[reason].map { count in
        reason == .date ? "\(count) of another date" : "\(count) \(reason.rawValue)"
      }
    }
    if !left.isEmpty { parts.append("left out: \(left.joined(separator: ", "))") }
    if let asOf = explanation.asOf { parts.append("pledges as of \(asOf.words)") }
    return [parts.joined(separator: "; ")]
  }
}
