import DocGraphAnalysis
public import DocGraphModel

/// Tells the answer to how two entities are connected.
public struct ChainTeller {
  private let answer: ChainAnswer
  private let index: GraphIndex
  private let wording: ChainWording
  /// What of a program's interface gives up a condition.
  private let option: (Obstacle) -> String?
  private var reader: EvidenceReader

  /// - Parameters:
  ///   - text: Reads the documents, in which quotes are looked up again.
  ///   - option: How a reader gives up a condition, said in parentheses behind its words.
  public init(
    _ answer: ChainAnswer, _ index: GraphIndex, text: @escaping DocumentText,
    option: @escaping (Obstacle) -> String? = { _ in nil }
  ) {
    self.answer = answer
    self.index = index
    self.option = option
    wording = ChainWording(index)
    reader = EvidenceReader(index.graph.documents, text: text)
  }

  private var question: ChainQuestion { answer.question }

  public mutating func story() -> ChainStory {
    let ends = [question.source, question.target].map(wording.name)
    let parts = answer.chains.map { part($0) }
    let direct = answer.direct.map { statement($0) }
    let shown = Set(answer.relations + answer.direct)
    let documents = Set(shown.flatMap { index.graph.relations[$0].evidence.map(\.document) })
    return ChainStory(
      title: wording.title(answer),
      answer: [sentence(ends)] + conditions(),
      entities: [question.source, question.target, question.via].compactMap { $0.flatMap(index.entity) }
        .map { ChainStory.Entry(name: $0.name, text: [wording.description($0)]) },
      chains: parts, direct: direct, closest: answer.separation.map(closest) ?? [],
      documents: index.graph.documents.filter { documents.contains($0.id) }, basis: basis())
  }

  private mutating func part(_ chain: Chain) -> ChainStory.Part {
    ChainStory.Part(
      heading: "\(size(chain)): \(wording.line(chain))",
      certainty: wording.certainty(chain),
      weakest: wording.weakness(chain), hops: chain.hops.map { hop($0) })
  }

  private mutating func hop(_ hop: Chain.Hop) -> ChainStory.Hop {
    ChainStory.Hop(
      heading: "\(wording.name(hop.source)) to \(wording.name(hop.target))",
      statements: hop.relations.map { statement($0.relation, $0) },
      against: hop.against.map { statement($0) }, sources: wording.sources(hop.sources))
  }

  private mutating func statement(_ relation: Int, _ link: Chain.Link? = nil) -> ChainStory.Statement {
    var details = wording.details(relation, holds: link?.holds)
    if let support = link?.support, support.reservations.contains(.contradicted) {
      details.append(wording.contradiction(support))
    }
    return ChainStory.Statement(
      text: wording.statement(relation), details: details,
      passages: index.graph.relations[relation].evidence.map { passage($0) })
  }

  private mutating func passage(_ evidence: Evidence) -> ChainStory.Passage {
    let reading = reader.read(evidence)
    let document = index.document(evidence.document)
    var source = [document?.publisher, document?.title.map { "“\($0)”" }, document?.published?.words]
      .compactMap { $0 }
    if let range = reading.range { source.append("bytes \(range.lowerBound) to \(range.upperBound)") }
    if let url = document?.url { source.append(url) }
    let words = source.isEmpty ? "" : ": " + source.joined(separator: ", ")
    var notes: [String] = []
    switch evidence.stance {
    case .supports: break
    case .contradicts: notes.append("this speaks against it")
    case .context: notes.append("for context")
    }
    if let note = ChainWording.note(reading, of: evidence) { notes.append(note) }
    return ChainStory.Passage(
      words: reading.words, source: "\(evidence.document)\(words)", notes: notes)
  }
}

extension ChainTeller {
  private func size(_ chain: Chain) -> String {
    let hops = Self.count(chain.hops.count, "hop")
    return question.penalizesHubs ? "\(hops), length \(Self.rounded(chain.length))" : hops
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// With two decimals.
  private static func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }

  private func sentence(_ ends: [String]) -> String {
    guard let best = answer.chains.first else {
      return "There is no chain from \(ends[0]) to \(ends[1])"
        + (conditions().isEmpty ? "." : " under what was asked for.")
    }
    let more = answer.chains.count - 1
    let isAll = answer.chains.count < question.count && !answer.isCut
    let which = isAll && more == 0 ? "only" : question.penalizesHubs ? "shortest" : "shortest and firmest"
    var sentences = [
      "\(ends[0]) and \(ends[1]) are connected: the \(which) chain has \(size(best)).",
      "Its weakest is \(wording.weakness(best)).",
    ]
    if more > 0 {
      sentences.append(Self.count(more, "more chain") + (isAll ? " below, and no others." : " below."))
    }
    return sentences.joined(separator: " ")
  }

  /// What was asked for beyond the two entities, in sentences.
  private func conditions() -> [String] {
    var parts: [String] = []
    if let time = question.filter.during { parts.append("every hop may hold in \(time.words)") }
    if !question.avoided.isEmpty {
      let names = question.avoided.map { avoided in
        switch avoided {
        case .entity(let id): wording.name(id)
        case .entityType(let type): "entities of the type \(type)"
        case .relationType(let type): "relations of the type \(type)"
        }
      }
      parts.append("not by way of \(names.joined(separator: ", "))")
    }
    if let via = question.via { parts.append("by way of \(wording.name(via))") }
    if let hops = question.maximumHops { parts.append("at most \(Self.count(hops, "hop"))") }
    if question.onlyCertain {
      parts.append("only relations that are asserted, accepted, supported by a passage and not contradicted")
    }
    if question.isDirected { parts.append("only in the direction of relations") }
    if question.penalizesHubs {
      parts.append("a hop is 1 + 0.4 × (ln d(u) + ln d(v)) long, d being an entity's number of relations")
    }
    if question.filter.entityTypes != nil { parts.append("only entities of the types asked for") }
    if question.filter.relationTypes != nil { parts.append("only relations of the types asked for") }
    var sentences = parts.isEmpty ? [] : ["Asked for: \(parts.joined(separator: "; "))."]
    if answer.isCut {
      sentences.append(
        "The search was cut short after 1,000 ways to \(question.via.map(wording.name) ?? ""): there may be better chains and more."
      )
    }
    return sentences
  }

  private func closest(_ separation: Separation) -> [ChainStory.Entry] {
    if let together = separation.together { return [opening(together)] }
    let ends = [question.source, question.target].map(wording.name)
    let parts = zip(ends, separation.parts).map { end, part in
      let others = part.bestKnown.map(wording.name).joined(separator: ", ")
      let with = others.isEmpty ? "" : "; the best connected beside it: \(others)"
      return ChainStory.Entry(
        name: end,
        text: [part.size == 1 ? "stands alone" : "is in a part of \(part.size) entities\(with)"])
    }
    return separation.nearest.map(opening) + parts
  }

  private func opening(_ opening: Separation.Opening) -> ChainStory.Entry {
    let chain = opening.chain
    let name = opening.obstacles.map { obstacle in
      wording.words(obstacle) + (option(obstacle).map { " (\($0))" } ?? "")
    }.joined(separator: ", ")
    return ChainStory.Entry(
      name: name,
      text: [
        "\(Self.count(chain.hops.count, "hop")): \(wording.line(chain))",
        "weakest: \(wording.weakness(chain))",
      ])
  }

  /// "76 entities, 157 relations; as of 2034-06-08; left out: 6 denied".
  private func basis() -> String {
    var parts = [
      "\(answer.entityCount) entities, \(answer.relationCount) relations",
      question.isDirected ? "directed" : "undirected",
    ]
    if let time = question.filter.during {
      parts.append("as of \(time)")
    } else if let time = index.graph.asOf {
      parts.append("as of \(time)")
    }
    if let text = answer.leftOut.text { parts.append(text) }
    if answer.avoidedCount > 0 { parts.append("avoided: \(Self.count(answer.avoidedCount, "relation"))") }
    if answer.uncertainCount > 0 {
      parts.append("not certain: \(Self.count(answer.uncertainCount, "relation"))")
    }
    return parts.joined(separator: "; ")
  }
}

extension ChainWording {
  /// What became of a passage when its document was read again; nil where it is as recorded.
  static func note(_ reading: Reading, of evidence: Evidence) -> String? {
    switch reading.verdict {
    case .verbatim, .weak: return nil
    case .normalized: return "as recorded up to white space, quotation marks and dashes"
    case .moved:
      let recorded = evidence.range.map { ", recorded at bytes \($0.lowerBound) to \($0.upperBound)" } ?? ""
      return "moved\(recorded)"
    case .changed: return "the document has changed since its hash was taken"
    case .missing: return "not found in the document any more: as recorded"
    case .unread: return "as recorded, the document was not read" + (reading.note.map { ": \($0)" } ?? "")
    }
  }
}
