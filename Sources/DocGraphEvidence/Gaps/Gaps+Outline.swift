public import DocGraphModel

extension Gaps {
  /// The gaps for readers: the question first, then whom to ask, where to look and what raised it.
  ///
  /// - Parameter index: Of the graph that was searched.
  public func outline(_ index: GraphIndex) -> Outline {
    let wording = Wording(index)
    var outline = Outline("What the graph does not know")
    outline.lead =
      [index.graph.title, asOf.map { "As of \($0.words)." }].compactMap { $0 } + [
        "These are questions that docgraph computed, no facts: no source says them, and nothing of them is in the graph."
      ]
    outline.sections = sections.map { section in
      var result = Outline.Section("\(section.kind.heading) (\(section.count))")
      result.isNumbered = true
      result.notes = section.notes
      result.entries = section.gaps.map { Gaps.entry($0, wording) }
      let rest = section.count - section.gaps.count
      if rest > 0 { result.notes.append("Listed: \(section.gaps.count) of \(section.count).") }
      return result
    }
    return outline
  }

  private static func entry(_ gap: Gap, _ wording: Wording) -> Outline.Entry {
    var details: [String] = []
    if case .pledge(let facts, _, _) = gap.reason { details += facts }
    if !gap.ask.isEmpty { details.append("Ask: \(names(gap.ask, wording))") }
    if !gap.documents.isEmpty { details.append("Look in: \(listed(wording.sources(gap.documents)))") }
    var raised = gap.relations.map { wording.index.graph.relations[$0].id?.rawValue ?? "relation \($0 + 1)" }
      .distinct
    if raised.count > 10 { raised = Array(raised.prefix(10)) + ["\(raised.count - 10) more"] }
    if case .pair(let score, _) = gap.reason { raised.append("Adamic–Adar \(score.rounded(decimals: 3))") }
    if !raised.isEmpty { details.append("Raised by: \(raised.joined(separator: ", "))") }
    return Outline.Entry(gap.question, details: details)
  }

  private static func names(_ ids: [EntityID], _ wording: Wording) -> String { listed(ids.map(wording.name)) }

  private static func listed(_ words: [String]) -> String {
    (words.count > 6 ? Array(words.prefix(6)) + ["\(words.count - 6) more"] : words).joined(separator: ", ")
  }
}

extension Double {
  /// The number rounded to so many decimals, as text.
  func rounded(decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return "\((self * scale).rounded() / scale)"
  }
}
