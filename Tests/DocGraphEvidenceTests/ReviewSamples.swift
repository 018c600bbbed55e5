import DocGraphEvidence
import DocGraphModel

/// A small case as a program might have read it, for tests of reviews.
enum ReviewSamples {
  static let text = "Oru Line owns Pier Nine.\n\nBo Ek leads Oru Line. Oru line is old. Cay saw nothing.\n"

  /// Oru Line owns Pier Nine (r1), Bo Ek leads Oru Line (r2); `oru` has the name of `oru-line`.
  static var graph: Graph {
    var graph = Graph(title: "Oru", documents: [Document(id: "paper", title: "Oru Line")])
    graph.entities = [
      entity("bo-ek", .person, "Bo Ek", 26..<31),
      entity("oru", .organization, "Oru line", 48..<56),
      entity("oru-line", .organization, "Oru Line", 0..<8),
      entity("pier-nine", .place, "Pier Nine", 14..<23),
    ]
    graph.relations = [
      relation("r1", "oru-line", "owns", "pier-nine", 0..<24, 0.72, "owns.verb"),
      relation("r2", "bo-ek", "leads", "oru-line", 26..<47, 0.5, "leads.verb"),
    ]
    return graph
  }

  static func entity(_ id: EntityID, _ type: EntityTypeName, _ name: String, _ range: Range<Int>) -> Entity {
    var entity = Entity(id: id, type: type, name: name)
    entity.review = .candidate
    entity.confidence = 0.9
    entity.evidence = [Evidence(document: "paper", range: range, quote: name, method: "names")]
    return entity
  }

  static func relation(
    _ id: RelationID, _ source: EntityID, _ type: RelationTypeName, _ target: EntityID, _ range: Range<Int>,
    _ confidence: Double, _ method: String
  ) -> Relation {
    let quote = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    var relation = Relation(
      id: id, source, type, target,
      evidence: [Evidence(document: "paper", range: range, quote: quote, method: method)])
    relation.review = .candidate
    relation.confidence = confidence
    return relation
  }

  static func reader(_ graph: Graph = graph, text: String = text) -> ReviewReader {
    ReviewReader(graph.documents) { _ in Array(text.utf8) }
  }
}

extension ReviewSession {
  /// Carries out the decision of a line.
  mutating func apply(_ line: String) throws -> ReviewChange {
    try apply(ReviewDecision(line: line))
  }
}
