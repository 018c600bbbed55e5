import DocGraphAnalysis
import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport

extension Graph {
  /// A graph written by its relations and the documents that support them, one a line: `"hub a one two"`, `"?hub a one"` for an
  /// alleged one. Each document has a publisher of its own.
  init(supported lines: String) {
    self.init()
    for line in lines.split(separator: "\n") {
      let isAlleged = line.hasPrefix("?")
      let words = (isAlleged ? line.dropFirst() : line).split(separator: " ").map(String.init)
      for id in words.prefix(2) where !entities.contains(where: { $0.id.rawValue == id }) {
        entities.append(Entity(id: EntityID(id), type: .organization, name: id))
      }
      for id in words.dropFirst(2) where !documents.contains(where: { $0.id.rawValue == id }) {
        var document = Document(id: DocumentID(id))
        document.publisher = "The \(id)"
        documents.append(document)
      }
      relations.append(
        Relation(
          RelationID("r\(relations.count + 1)"), words, modality: isAlleged ? .alleged : .asserted))
    }
  }

  /// A hub that one document made, and a rival that two others did.
  static let hubOfOneDocument = Graph(
    supported: """
      hub a one
      hub b one
      hub c one
      rival a two
      rival b three
      """)
}

extension Relation {
  fileprivate init(_ id: RelationID, _ words: [String], modality: Modality) {
    self.init(
      id: id, EntityID(words[0]), "funds", EntityID(words[1]), modality: modality,
      evidence: words.dropFirst(2).map { Evidence(document: DocumentID($0), quote: "…") })
  }
}

extension RankingDoubt {
  /// The standings' ids in order: "hub a b".
  var names: String {
    standings.map { snapshot.entity(at: $0.node).id.rawValue }.joined(separator: " ")
  }

  /// A line for each run: what it changes, and the ranks, "-" for none.
  static func text(_ runs: [Run]) -> [String] {
    runs.map { run in
      let name =
        switch run.variation {
        case .none: "as it is"
        case .scenario(let scenario): scenario.rawValue
        case .withoutAlleged(let relation): "without alleged \(relation)"
        case .withoutSource(let source): "without \(source)"
        case .resample(let number): "resample \(number)"
        }
      let ranks = run.ranks.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
      return "\(name): \(ranks) of \(run.relationCount)"
    }
  }
}
