internal import DocGraphModel

/// Words around the picture: how much is drawn, as of when, what is not, and where it comes from.
struct CaptionPlanner {
  let graph: Graph
  let selection: Selection
  let filter: RelationFilter

  private static let mostSources = 6

  var subtitle: String {
    var parts = [
      Self.count(selection.entities.count, "entity", "entities"),
      Self.count(selection.relations.count, "relation", "relations"),
    ]
    if let during = filter.during { parts.append("at \(during.words)") }
    if let asOf = graph.asOf { parts.append("as of \(asOf.words)") }
    return parts.joined(separator: " · ")
  }

  var lines: [String] { [leftOut, sources].compactMap { $0 } }

  private var leftOut: String? {
    var parts: [String] = []
    let entities = selection.entityCount - selection.entities.count
    if entities > 0 { parts.append(Self.count(entities, "entity", "entities")) }
    for reason in RelationFilter.Reason.allCases {
      guard let count = selection.leftOut[reason] else { continue }
      parts.append("\(Self.count(count, "relation", "relations")) (\(reason.rawValue))")
    }
    return parts.isEmpty ? nil : "Not shown: \(parts.joined(separator: ", "))."
  }

  /// Publishers of the documents that the evidence of what is drawn names, or of all documents where it names none; with
  /// them, whom a document repeats that is not named itself: "docgraph after Global Times".
  private var sources: String? {
    let evidence = selection.entities.flatMap(\.evidence) + selection.relations.flatMap(\.evidence)
    return Self.sources(cited: Set(evidence.map(\.document)), of: graph)
  }

  static func sources(cited: Set<DocumentID>, of graph: Graph) -> String? {
    let documents = graph.documents.filter { cited.isEmpty || cited.contains($0.id) }
    var names: [String] = []
    var counts: [String: Int] = [:]
    for document in documents {
      let originals = graph.documents.filter {
        document.basedOn.contains($0.id) && !cited.contains($0.id) && !cited.isEmpty
      }
      let name = ([document] + originals).map(Self.publisher).joined(separator: " after ")
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
    guard !names.isEmpty else { return nil }
    var parts = names.prefix(Self.mostSources).map { name in
      let count = counts[name] ?? 1
      return count == 1 ? name : "\(name) (\(count) documents)"
    }
    if names.count > parts.count { parts.append("\(names.count - parts.count) more") }
    return "Sources: \(parts.joined(separator: ", "))."
  }

  static func publisher(_ document: Document) -> String {
    DirectionalText.phrase(document.publisher ?? document.title ?? document.id.rawValue, limit: 60)
  }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
