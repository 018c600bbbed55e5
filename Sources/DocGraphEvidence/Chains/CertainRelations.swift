import DocGraphModel

/// The relations that are certain as far as the graph tells: asserted, accepted by a person, neither denied nor inferred,
/// supported by a passage, and contradicted by no passage and no other relation.
struct CertainRelations {
  private let graph: Graph
  private let contradicted: Set<Int>

  /// - Complexity: O(relations + relations at the ends of those that may contradict a parallel one).
  init(_ index: GraphIndex) {
    let graph = index.graph
    self.graph = graph
    let contradictions = Contradictions(index)
    let schema = graph.schema
    let exclusive = Set(
      schema.relationTypes.filter { !$0.excludes.isEmpty }.flatMap { [$0.name] + $0.excludes })
    // A contradiction has a denial or a type that excludes another in it, and most of those have no parallel relation.
    let disputing = graph.relations.indices.filter {
      graph.relations[$0].polarity == .negated || exclusive.contains(graph.relations[$0].type)
    }
    var parallels = Dictionary(
      disputing.map { (Pair($0, index), 0) }, uniquingKeysWith: { first, _ in first })
    for position in graph.relations.indices { parallels[Pair(position, index)]? += 1 }
    contradicted = disputing.reduce(into: []) { set, position in
      guard let count = parallels[Pair(position, index)], count > 1 else { return }
      let contraries = contradictions.contraries(of: position)
      guard !contraries.isEmpty else { return }
      set.insert(position)
      set.formUnion(contraries)
    }
  }

  func contains(_ position: Int) -> Bool {
    let relations = graph.relations
    guard relations[position].modality == .asserted, relations[position].review == .accepted,
      relations[position].polarity == .positive, relations[position].origin != .inferred,
      !contradicted.contains(position)
    else { return false }
    let evidence = relations[position].evidence
    return evidence.contains { $0.stance == .supports } && !evidence.contains { $0.stance == .contradicts }
  }
}

/// The two entities of a relation, whichever is the source, as positions in the graph.
private struct Pair: Hashable {
  private let first: Int
  private let second: Int

  init(_ relation: Int, _ index: GraphIndex) {
    let ends = index.ends(ofRelation: relation)
    let (source, target) = (ends.source ?? -1, ends.target ?? -1)
    (first, second) = (min(source, target), max(source, target))
  }
}
