public import DocGraphModel

extension Graph {
  /// A graph written by its edges: `"a b, b c 2, d"` has the entities a, b, c and d, an edge of weight 1 and
  /// one of weight 2 and a node alone. All entities are organizations; the relations are `r1`, `r2`…
  public init(edges: String, type: RelationTypeName = "funds") {
    self.init()
    for item in edges.split(separator: ",") {
      let words = item.split(separator: " ").map(String.init)
      for id in words.prefix(2) where !entities.contains(where: { $0.id.rawValue == id }) {
        entities.append(Entity(id: EntityID(id), type: .organization, name: id))
      }
      guard words.count > 1 else { continue }
      var relation = Relation(
        id: RelationID("r\(relations.count + 1)"), EntityID(words[0]), type, EntityID(words[1]))
      relation.weight = words.count > 2 ? Double(words[2]) : nil
      relations.append(relation)
    }
  }

  /// A random multigraph of entities `n0`, `n1`…, with loops and parallel relations as they fall.
  ///
  /// - Parameters:
  ///   - weights: what the relations' weights are drawn from; empty for none.
  public static func random(
    entities: Int, relations: Int, weights: [Double] = [], type: RelationTypeName = "funds",
    using generator: inout some RandomNumberGenerator
  ) -> Graph {
    var graph = Graph()
    for number in 0..<entities {
      graph.entities.append(Entity(id: EntityID("n\(number)"), type: .organization, name: "N \(number)"))
    }
    guard entities > 0 else { return graph }
    for number in 0..<relations {
      let source = graph.entities[Int.random(in: 0..<entities, using: &generator)].id
      let target = graph.entities[Int.random(in: 0..<entities, using: &generator)].id
      var relation = Relation(id: RelationID("r\(number + 1)"), source, type, target)
      relation.weight = weights.randomElement(using: &generator)
      graph.relations.append(relation)
    }
    return graph
  }
}
