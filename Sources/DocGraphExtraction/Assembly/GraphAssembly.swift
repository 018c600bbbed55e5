public import DocGraphModel

/// Joins what many documents say into one graph.
///
/// An organization, place or event is the same in two documents if its full name and its type are, a person if the full name has
/// two words or more. Everything else stays apart, however alike: `review` offers what may be the same. The same statement of two
/// documents is one relation with the evidence of both.
public struct GraphAssembly: Sendable {
  /// What was added, with one pledge for what several documents tell of it.
  ///
  /// - Complexity: O(size of the graph).
  public var graph: Graph { PledgeJoining(collected, symmetric: symmetric).graph }
  private var collected: Graph
  private var documentIDs: Set<DocumentID> = []
  private var entityPlaces: [EntityID: Int] = [:]
  private var sameEntity: [EntityKey: EntityID] = [:]
  private var relationPlaces: [RelationKey: Int] = [:]
  private var lastRelation = 0
  private let symmetric: Set<RelationTypeName>
  private var slugs = SlugNumbers<Entity>()
  /// What entities were called that a document is to give anew.
  let known: [KnownName: EntityID]

  /// - Parameter graph: To be added to, as it is.
  public init(_ graph: Graph = Graph()) {
    self.init(graph, known: [:])
  }

  init(_ graph: Graph, known: [KnownName: EntityID]) {
    self.collected = graph
    self.known = known
    self.collected.assignRelationIDs()
    symmetric = Set(collected.schema.relationTypes.filter(\.isSymmetric).map(\.name))
    documentIDs = Set(collected.documents.map(\.id))
    for (place, entity) in collected.entities.enumerated() {
      entityPlaces[entity.id] = place
      for key in EntityKey.keys(of: entity) {
        // Of two that a person keeps apart neither is the one meant.
        sameEntity[key] =
          sameEntity[key] == nil || sameEntity[key] == entity.id ? entity.id : EntityKey.ambiguous
      }
    }
    for (place, relation) in self.collected.relations.enumerated() {
      relationPlaces[RelationKey(relation, symmetric)] = place
      if let id = relation.id?.rawValue, id.first == "r", let number = Int(id.dropFirst()) {
        lastRelation = max(lastRelation, number < Int.max / 2 ? number : 0)
      }
    }
  }

  /// A document's id that is still free, made of a name.
  func freeDocumentID(for name: String) -> DocumentID {
    DocumentID(sluggedFrom: name, fallback: "document") { documentIDs.contains($0) }
  }

  /// Adds what a document says.
  ///
  /// - Parameter extracted: A document whose id is taken gets another.
  /// - Complexity: O(size of the document's graph), as a rule.
  public mutating func add(_ extracted: Graph) {
    var extracted = extracted
    for document in extracted.documents where documentIDs.contains(document.id) {
      extracted.renameDocument(document.id, to: freeDocumentID(for: document.id.rawValue))
    }
    for document in extracted.documents {
      documentIDs.insert(document.id)
      collected.documents.append(document)
    }
    var ids: [EntityID: EntityID] = [:]
    for entity in extracted.entities { ids[entity.id] = id(for: entity) }
    for entity in extracted.entities { add(entity.renamed(ids), as: ids[entity.id] ?? entity.id) }
    for relation in extracted.relations { add(relation.renamed(ids)) }
  }

  /// The id of the entity that is the same, or a new one.
  private mutating func id(for entity: Entity) -> EntityID {
    let before = known[KnownName(entity, in: entity.evidence.first?.document)]
    if let before, let place = entityPlaces[before] {
      // Pledges of one name may be two: those that are one are joined in the end.
      let old = collected.entities[place]
      if entity.type != .pledge || old.isDecided && old.evidence.isEmpty { return before }
    }
    let key = EntityKey(entity)
    if let key, let known = sameEntity[key], known != EntityKey.ambiguous { return known }
    let id =
      before.flatMap { entityPlaces[$0] == nil ? $0 : nil }
      ?? slugs.next(for: entity.name, fallback: entity.type.rawValue) { entityPlaces[$0] != nil }
    if let key, sameEntity[key] == nil { sameEntity[key] = id }
    // Taken from now on.
    entityPlaces[id] = collected.entities.count
    var empty = Entity(
      id: id, type: entity.type, name: entity.name, kind: entity.kind, details: entity.details)
    empty.review = .candidate
    collected.entities.append(empty)
    return id
  }

  private mutating func add(_ entity: Entity, as id: EntityID) {
    guard let place = entityPlaces[id] else { return }
    collected.entities[place].absorb(entity)
  }

  private mutating func add(_ relation: Relation) {
    let key = RelationKey(relation, symmetric)
    guard let place = relationPlaces[key] else {
      var new = relation
      lastRelation += 1
      new.id = RelationID("r\(lastRelation)")
      relationPlaces[key] = collected.relations.count
      collected.relations.append(new)
      return
    }
    collected.relations[place].absorb(relation)
  }
}
