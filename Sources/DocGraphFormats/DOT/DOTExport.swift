public import DocGraphDOT
public import DocGraphModel

/// A graph as DOT for other tools: all that a node or an edge can carry as text, and nothing of how it looks.
///
/// Nodes are named by entity ids and labelled by names; edges, one a relation, have the relation's id. The other attributes are
/// named as the keys of the graph file.
public enum DOTExport {
  /// The DOT text in UTF-8, in the order of the graph.
  ///
  /// - Parameter filter: The relations that are written; an entity is left out by its type or review, or where all its relations
  ///   are left out, or where it has none and the filter names relations.
  /// - Throws: `DOTError` for an id that DOT cannot hold.
  /// - Complexity: O(bytes).
  public static func write(_ graph: Graph, filter: RelationFilter) throws(DOTError) -> [UInt8] {
    let schema = graph.schema
    let entities = graph.entities.filter { entity in
      filter.reviews.contains(entity.review) && filter.entityTypes?.contains(entity.type) ?? true
    }
    let types = Dictionary(entities.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    let relations = graph.relations.filter { relation in
      guard let source = types[relation.source], let target = types[relation.target] else { return false }
      return filter.reasonToLeaveOut(relation, sourceType: source, targetType: target) == nil
    }
    let ends = Set(relations.flatMap { [$0.source, $0.target] })
    let connected = Set(graph.relations.flatMap { [$0.source, $0.target] })
    let written = entities.filter { entity in
      ends.contains(entity.id) || !filter.namesRelations && !connected.contains(entity.id)
    }
    let name = Identifier<Graph>(sluggedFrom: graph.title ?? "", fallback: "graph")
    return try DOTGraph(
      name: name.rawValue, isDirected: true,
      nodes: written.map { DOTNode($0.id.rawValue, attributes(of: $0)) },
      edges: relations.map {
        DOTEdge($0.source.rawValue, $0.target.rawValue, attributes(of: $0, schema))
      }
    ).encoded()
  }

  private static func attributes(of entity: Entity) -> DOTAttributes {
    var attributes: DOTAttributes = ["label": .label(entity.name), "type": .data(entity.type.rawValue)]
    attributes.set("kind", entity.kind)
    attributes.set("aliases", entity.aliases.map(\.text).joined(separator: "; "))
    attributes.set("summary", entity.summary)
    attributes.set("date", entity.event?.date?.description)
    attributes.set("made", entity.pledge?.made?.description)
    attributes.set("due", entity.pledge?.due?.description)
    attributes.set("bindingness", entity.pledge?.bindingness?.rawValue)
    attributes.set("status", entity.pledge?.history.last?.status.rawValue)
    attributes.set("confidence", entity.confidence?.description)
    if entity.review != .accepted { attributes.set("review", entity.review.rawValue) }
    return attributes
  }

  private static func attributes(of relation: Relation, _ schema: Schema) -> DOTAttributes {
    var attributes: DOTAttributes = [
      "label": .label(schema.words(of: relation)), "type": .data(relation.type.rawValue),
    ]
    attributes.set("id", relation.id?.rawValue)
    attributes.set("role", relation.role)
    attributes.set("words", relation.type == .relatedTo ? nil : relation.label)
    attributes.set("valid", relation.valid?.description)
    attributes.set("amount", relation.amount?.description)
    if let weight = relation.weight, weight.isFinite { attributes["weight"] = .number(weight) }
    if relation.polarity != .positive { attributes.set("polarity", relation.polarity.rawValue) }
    if relation.modality != .asserted { attributes.set("modality", relation.modality.rawValue) }
    attributes.set("attributedTo", relation.attributedTo?.rawValue)
    if relation.origin != .stated { attributes.set("origin", relation.origin.rawValue) }
    attributes.set("confidence", relation.confidence?.description)
    if relation.review != .accepted { attributes.set("review", relation.review.rawValue) }
    attributes.set("evidence", relation.evidence.map(place).joined(separator: " "))
    attributes.set("quote", relation.evidence.lazy.compactMap(\.quote).first)
    if schema.relationType(relation.type)?.isSymmetric == true { attributes["dir"] = "none" }
    return attributes
  }

  /// `gazette-1:120-188`.
  private static func place(_ evidence: Evidence) -> String {
    evidence.range.map { "\(evidence.document):\($0.lowerBound)-\($0.upperBound)" }
      ?? evidence.document.rawValue
  }
}

extension DOTAttributes {
  /// Sets an attribute where there is something to say.
  fileprivate mutating func set(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { self[name] = .data(text) }
  }
}
