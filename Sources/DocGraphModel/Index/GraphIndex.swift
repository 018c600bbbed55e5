/// Finds the parts of a graph: by id, by type, by neighbor, by name.
///
/// A snapshot: it stands for the graph that it was made of, whose positions it returns.
///
/// - Complexity: made in O(entities + relations + bytes of names), each lookup in O(1) and the size of its result.
public struct GraphIndex: Sendable {
  public let graph: Graph
  public let names: NameIndex
  private let documents: [DocumentID: Int]
  private let entities: [EntityID: Int]
  private let relations: [RelationID: Int]
  private let types: [EntityTypeName: [Int]]
  private let incidence: Incidence

  public init(_ graph: Graph) {
    self.graph = graph
    documents = positions(graph.documents, by: { $0.id })
    entities = positions(graph.entities, by: { $0.id })
    relations = positions(graph.relations, by: { $0.id })
    types = Dictionary(grouping: graph.entities.indices) { graph.entities[$0].type }
    names = NameIndex(graph.entities)
    incidence = Incidence(graph.relations, entities: entities, count: graph.entities.count)
  }

  /// The position of a document; of the first where several have the id.
  public func position(of id: DocumentID) -> Int? { documents[id] }
  /// The position of an entity; of the first where several have the id.
  public func position(of id: EntityID) -> Int? { entities[id] }
  /// The position of a relation; of the first where several have the id.
  public func position(of id: RelationID) -> Int? { relations[id] }

  public func document(_ id: DocumentID) -> Document? { documents[id].map { graph.documents[$0] } }
  public func entity(_ id: EntityID) -> Entity? { entities[id].map { graph.entities[$0] } }
  public func relation(_ id: RelationID) -> Relation? { relations[id].map { graph.relations[$0] } }

  /// Positions of the entities of exactly this type, ascending.
  public func entities(ofType type: EntityTypeName) -> [Int] { types[type] ?? [] }

  /// Positions of the relations that touch the entity at `position`, ascending; a loop once.
  public func relations(at position: Int) -> ArraySlice<Int32> { incidence[position] }

  /// The positions of the entities that a relation links; nil where one does not exist.
  ///
  /// - Complexity: O(1), without a look at ids.
  public func ends(ofRelation relation: Int) -> (source: Int?, target: Int?) {
    let ends = incidence.ends[relation]
    return (ends.source < 0 ? nil : Int(ends.source), ends.target < 0 ? nil : Int(ends.target))
  }

  /// The position of the entity at the other end of a relation; nil where that entity does not exist.
  public func otherEnd(ofRelation relation: Int, from entity: Int) -> Int? {
    let ends = ends(ofRelation: relation)
    return ends.source == entity ? ends.target : ends.source
  }
}

/// The first position of each id.
private func positions<Element, ID: Hashable>(_ elements: [Element], by id: (Element) -> ID?) -> [ID: Int] {
  var result = [ID: Int](minimumCapacity: elements.count)
  for (position, element) in elements.enumerated() {
    guard let id = id(element) else { continue }
    result.merge(CollectionOfOne((id, position))) { first, _ in first }
  }
  return result
}

/// The relations at each entity, in one array with offsets.
private struct Incidence: Sendable {
  private let offsets: [Int]
  private let relations: [Int32]
  /// Of each relation the positions of its entities; -1 for one that does not exist.
  let ends: [(source: Int32, target: Int32)]

  init(_ all: [Relation], entities: [EntityID: Int], count: Int) {
    ends = all.map { (Int32(entities[$0.source] ?? -1), Int32(entities[$0.target] ?? -1)) }
    var offsets = [Int](repeating: 0, count: count + 1)
    for (source, target) in ends {
      if source >= 0 { offsets[Int(source) + 1] += 1 }
      if target >= 0, target != source { offsets[Int(target) + 1] += 1 }
    }
    for position in 0..<count { offsets[position + 1] += offsets[position] }
    var next = offsets
    var relations = [Int32](repeating: 0, count: offsets[count])
    for (relation, (source, target)) in ends.enumerated() {
      for end in source == target ? [source] : [source, target] where end >= 0 {
        relations[next[Int(end)]] = Int32(relation)
        next[Int(end)] += 1
      }
    }
    self.offsets = offsets
    self.relations = relations
  }

  subscript(entity: Int) -> ArraySlice<Int32> {
    relations[offsets[entity]..<offsets[entity + 1]]
  }
}
