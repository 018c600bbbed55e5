public import DocGraphModel

/// A graph under review: decisions change it, and can be taken back one by one.
///
/// A plain value that knows no file and no terminal. The same decisions on the same graph give the same graph.
public struct ReviewSession: Sendable {
  /// With the entities that were merged into others still in it; ``graph`` leaves them out.
  private(set) var state: Graph
  let schema: Schema
  /// The entities that were merged into another.
  private(set) var merged: Set<EntityID> = []
  private let entityPositions: [EntityID: Int]
  private let relationPositions: [RelationID: Int]
  private(set) var steps: [Step] = []

  /// Makes a session of a graph in canonical form: relations without an id get one.
  ///
  /// - Throws: ``EvidenceError`` with code ``EvidenceError/Code/graph`` where decisions could not name a record: an id that is no
  ///   slug, or one that two records have.
  /// - Complexity: O(entities + relations).
  public init(_ graph: Graph) throws(EvidenceError) {
    state = graph.canonical()
    schema = graph.schema
    var entities = [EntityID: Int](minimumCapacity: graph.entities.count)
    for (position, entity) in state.entities.enumerated() {
      guard entity.id.isSlug, entities.updateValue(position, forKey: entity.id) == nil else {
        throw EvidenceError.unusableID(entity.id.rawValue)
      }
    }
    var relations = [RelationID: Int](minimumCapacity: graph.relations.count)
    for (position, relation) in state.relations.enumerated() {
      guard let id = relation.id, id.isSlug, relations.updateValue(position, forKey: id) == nil else {
        throw EvidenceError.unusableID(relation.id?.rawValue ?? "")
      }
    }
    entityPositions = entities
    relationPositions = relations
  }

  /// The graph as decided.
  ///
  /// - Complexity: O(1) where nothing was merged, otherwise O(entities).
  public var graph: Graph {
    guard !merged.isEmpty else { return state }
    var graph = state
    graph.entities.removeAll { merged.contains($0.id) }
    return graph
  }

  /// The decisions that stand, in their order, with names put as ids.
  public var decisions: [ReviewDecision] { steps.map(\.decision) }

  /// An entity as decided; nil where there is none, or it was merged into another.
  public func entity(_ id: EntityID) -> Entity? {
    merged.contains(id) ? nil : entityPositions[id].map { state.entities[$0] }
  }

  public func relation(_ id: RelationID) -> Relation? {
    relationPositions[id].map { state.relations[$0] }
  }

  /// What was decided of a record; nil where there is none.
  public func review(of target: ReviewTarget) -> Review? {
    switch target {
    case .entity(let id): entity(id)?.review
    case .relation(let id): relation(id)?.review
    }
  }

  /// The relations with an entity at an end that are not rejected, in natural order of their ids.
  ///
  /// - Complexity: O(relations).
  public func relations(of id: EntityID) -> [RelationID] {
    positions(touching: [id]).filter { state.relations[$0].review != .rejected }
      .compactMap { state.relations[$0].id }
  }

  /// How many relations that are not rejected are attributed to an entity; rejecting it leaves them as they are.
  ///
  /// - Complexity: O(relations).
  public func attributionCount(of id: EntityID) -> Int {
    state.relations.count { $0.attributedTo == id && $0.review != .rejected }
  }

  /// Positions of the relations with an end among `ids`, ascending.
  func positions(touching ids: Set<EntityID>) -> [Int] {
    state.relations.indices.filter {
      ids.contains(state.relations[$0].source) || ids.contains(state.relations[$0].target)
    }
  }

  /// Also of one that was merged into another.
  func position(ofAny id: EntityID) -> Int? { entityPositions[id] }
  func position(of id: EntityID) -> Int? { merged.contains(id) ? nil : entityPositions[id] }
  func position(of id: RelationID) -> Int? { relationPositions[id] }
}

/// A decision with what stood before it where it changed something.
struct Step: Sendable {
  var decision: ReviewDecision
  /// By position, in the order of the first change of each.
  var entities: [(position: Int, before: Entity)] = []
  var relations: [(position: Int, before: Relation)] = []
  var merged: EntityID?
  fileprivate var changedEntities: Set<Int> = []
  fileprivate var changedRelations: Set<Int> = []

  init(decision: ReviewDecision) {
    self.decision = decision
  }
}

extension ReviewSession {
  /// Carries out a decision, wholly or not at all.
  ///
  /// - Returns: The records whose standing it changed, those named first.
  /// - Throws: ``EvidenceError`` with code ``EvidenceError/Code/decision`` where it names what is not there, or would bring an
  ///   error into the graph.
  /// - Complexity: O(1) for accepting and rejecting relations, O(relations) for entities and corrections, O(evidence) for merging.
  @discardableResult
  public mutating func apply(_ decision: ReviewDecision) throws(EvidenceError) -> ReviewChange {
    var step = Step(decision: decision)
    do throws(EvidenceError) {
      try perform(&step)
      if !step.decision.corrections.isEmpty || step.merged != nil { try check(step) }
    } catch {
      restore(step)
      throw error
    }
    steps.append(step)
    return ReviewChange(step, in: self)
  }

  /// Takes back the last decision that stands, and returns it; nil where there is none.
  @discardableResult
  public mutating func undo() -> ReviewDecision? {
    guard let step = steps.popLast() else { return nil }
    restore(step)
    return step.decision
  }

  private mutating func restore(_ step: Step) {
    for (position, before) in step.entities { state.entities[position] = before }
    for (position, before) in step.relations { state.relations[position] = before }
    if let id = step.merged { merged.remove(id) }
  }

  mutating func change(entity position: Int, _ step: inout Step, _ body: (inout Entity) -> Void) {
    if step.changedEntities.insert(position).inserted {
      step.entities.append((position, state.entities[position]))
    }
    body(&state.entities[position])
  }

  mutating func change(relation position: Int, _ step: inout Step, _ body: (inout Relation) -> Void) {
    if step.changedRelations.insert(position).inserted {
      step.relations.append((position, state.relations[position]))
    }
    body(&state.relations[position])
  }

  mutating func setMerged(_ id: EntityID, _ step: inout Step) {
    merged.insert(id)
    step.merged = id
  }
}
