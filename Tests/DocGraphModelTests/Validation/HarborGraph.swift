import DocGraphModel

/// A small graph in which nothing is wrong, for tests to break.
enum HarborGraph {
  static let text = "Café Board. The Trust promised a pier. The Council met in Customs Hall."

  static var graph: Graph {
    var document = Document(id: "gazette", title: "Board promises new pier")
    document.published = PartialDate(year: 2031, month: 3, day: 4)
    return Graph(
      documents: [document],
      entities: [
        Entity(id: "trust", type: .organization, name: "Harbor Trust"),
        Entity(id: "council", type: .organization, name: "City Council", kind: "council"),
        Entity(id: "pier", type: .pledge, name: "New pier", details: .pledge(Pledge(action: "build a pier"))),
        Entity(
          id: "meeting", type: .event, name: "Meeting of March",
          details: .event(Event(date: PartialDate(year: 2031, month: 3)))),
        Entity(id: "hall", type: .place, name: "Customs Hall", kind: "building"),
      ],
      relations: [
        Relation(
          id: "r1", "trust", "made_pledge", "pier", evidence: [evidence("The Trust promised a pier.", at: 13)]
        ),
        Relation(id: "r2", "council", "hosted", "meeting", evidence: [evidence("The Council met", at: 40)]),
        Relation(id: "r3", "meeting", "occurred_at", "hall", evidence: [evidence("Customs Hall", at: 59)]),
      ])
  }

  /// Evidence for words of ``text`` that begin at a byte.
  static func evidence(_ quote: String, at start: Int) -> Evidence {
    Evidence(document: "gazette", range: start..<start + quote.utf8.count, quote: quote)
  }

  /// The findings after a change, a line each: severity, code, place, message and hint.
  static func findings(hasText: Bool = true, _ change: (inout Graph) throws -> Void) rethrows -> String {
    var graph = graph
    try change(&graph)
    let bytes = hasText ? Array(text.utf8) : nil
    return graph.validate { _ in bytes }.map { finding in
      "\(finding.severity) \(finding.code.rawValue) \(finding.place): \(finding.message) (\(finding.hint ?? "no hint"))"
    }.joined(separator: "\n")
  }
}
