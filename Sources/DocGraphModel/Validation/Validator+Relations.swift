extension Validator {
  mutating func checkRelations() {
    for (position, relation) in graph.relations.enumerated() {
      let place = GraphPath.relation(position)
      if let id = relation.id {
        checkID(id, position: position, place: place) { [index] in index.position(of: $0) }
      }
      checkEnds(of: relation, at: place)
      checkEntity(relation.attributedTo, at: place["attributedTo"])
      checkDate(relation.valid, at: place["valid"])
      checkMoney(relation.amount, at: place["amount"])
      checkConfidence(relation.confidence, at: place["confidence"])
      if let weight = relation.weight, !(weight > 0 && weight.isFinite) {
        error(
          .outOfRange, place["weight"], "weight \(weight) is no number above 0",
          hint: "leave it out where nothing measures the relation's strength")
      }
      checkSupport(of: relation, at: place)
      gather(relation.evidence, at: place["evidence"])
    }
    checkStatedTwice()
    checkExclusions()
  }

  private mutating func checkSupport(of relation: Relation, at place: GraphPath) {
    guard relation.review != .rejected else { return }
    if relation.evidence.isEmpty {
      guard relation.origin == .stated else { return }
      warn(
        .noEvidence, place, "\(name(of: relation)) has no evidence",
        hint: "`docgraph cite` finds a quote's offsets; say origin: manual where there is no source")
    } else if !relation.evidence.contains(where: { $0.stance == .supports }) {
      warn(
        .noEvidence, place, "\(name(of: relation)) has evidence, but none that supports it",
        hint: "add a passage that says so, or correct a stance")
    }
  }

  private mutating func checkEnds(of relation: Relation, at place: GraphPath) {
    checkEntity(relation.source, at: place["source"])
    checkEntity(relation.target, at: place["target"])
    guard let type = schema.relationType(relation.type) else {
      error(
        .unknownType, place["type"], "there is no relation type '\(relation.type)'",
        hint: relationHint(relation.type))
      return
    }
    guard let source = index.entity(relation.source), let target = index.entity(relation.target) else {
      return
    }
    if source.id == target.id {
      warn(
        .selfRelation, place, "\(name(of: relation)) goes from an entity to itself", hint: "correct an end")
    }
    guard schema.entityType(source.type) != nil, schema.entityType(target.type) != nil,
      !schema.allows(type, from: source, to: target)
    else { return }
    let isReversed = schema.allows(type, from: target, to: source)
    error(
      .wrongEnds, place,
      "\(relation.type) cannot go from \(described(source)) '\(source.id)' to \(described(target)) '\(target.id)'",
      hint: (isReversed ? "turn it round; " : "") + "it goes from "
        + type.ends.map(\.text).joined(separator: ", or from "))
  }

  private func described(_ entity: Entity) -> String {
    entity.kind.map { "\(entity.type)/\($0)" } ?? entity.type.rawValue
  }

  private func name(of relation: Relation) -> String {
    "'\(relation.source) \(relation.type) \(relation.target)'"
  }

  /// A relation that says in all but its id what another says, and a symmetric one that stands there from both ends.
  private mutating func checkStatedTwice() {
    var copies: [Relation: Int] = [:]
    var first: [SymmetricStatement: Int] = [:]
    for (position, relation) in graph.relations.enumerated() {
      var content = relation
      content.id = nil
      if let other = copies[content] {
        warn(
          .statedTwice, .relation(position),
          "\(name(of: relation)) is the same as relations[\(other)] in everything but the id",
          hint: "take one of the two out", other: .relation(other))
        continue
      }
      copies[content] = position
      guard schema.relationType(relation.type)?.isSymmetric == true, relation.review != .rejected else {
        continue
      }
      let statement = SymmetricStatement(relation)
      if let other = first[statement] {
        warn(
          .statedTwice, .relation(position), "\(name(of: relation)) says what relations[\(other)] says",
          hint: "\(relation.type) is symmetric: keep one and put both pieces of evidence there",
          other: .relation(other))
      } else {
        first[statement] = position
      }
    }
  }

  /// Relations that cannot hold together, between the same two entities at one time.
  private mutating func checkExclusions() {
    let exclusions = schema.exclusions
    var standing: [Connection: [Int]] = [:]
    for (position, relation) in graph.relations.enumerated() where stands(relation) {
      guard let excluded = exclusions[relation.type] else { continue }
      let other = excluded.lazy.flatMap { [schema] in Connection.all(of: relation, as: $0, schema) }
        .flatMap { standing[$0] ?? [] }
        .first { [graph] in
          guard let a = relation.valid, let b = graph.relations[$0].valid else { return true }
          return a.overlaps(b) != .impossible
        }
      if let other {
        warn(
          .excluded, .relation(position),
          "\(name(of: relation)) stands against relations[\(other)] (\(graph.relations[other].type))",
          hint: "give both their dates, or say which one is alleged or denied", other: .relation(other))
      }
      standing[Connection(source: relation.source, target: relation.target, type: relation.type), default: []]
        .append(position)
    }
  }

  private func stands(_ relation: Relation) -> Bool {
    relation.polarity == .positive && relation.modality == .asserted && relation.review != .rejected
      && relation.attributedTo == nil
  }
}

/// The ends and the type of relations that may stand in parallel.
private struct Connection: Hashable {
  let source: EntityID
  let target: EntityID
  let type: RelationTypeName

  /// Those that link the ends of `relation` by another type: both ways round where one of the two types is
  /// symmetric.
  static func all(of relation: Relation, as type: RelationTypeName, _ schema: Schema) -> [Connection] {
    let same = Connection(source: relation.source, target: relation.target, type: type)
    let isSymmetric = [relation.type, type].contains { schema.relationType($0)?.isSymmetric == true }
    return isSymmetric ? [same, Connection(source: same.target, target: same.source, type: type)] : [same]
  }
}

extension Schema {
  /// The types that each type cannot hold together with, whichever of the two says so.
  fileprivate var exclusions: [RelationTypeName: [RelationTypeName]] {
    var exclusions: [RelationTypeName: Set<RelationTypeName>] = [:]
    for type in relationTypes {
      for other in type.excludes {
        exclusions[type.name, default: []].insert(other)
        exclusions[other, default: []].insert(type.name)
      }
    }
    return exclusions.mapValues { $0.sorted() }
  }
}

/// What a symmetric relation says, whichever end it starts from.
private struct SymmetricStatement: Hashable {
  let ends: Set<EntityID>
  let type: RelationTypeName
  let polarity: Polarity
  let modality: Modality
  let attributedTo: EntityID?
  let valid: PartialDate?
  let role: String?
  let label: String?

  init(_ relation: Relation) {
    ends = [relation.source, relation.target]
    type = relation.type
    polarity = relation.polarity
    modality = relation.modality
    attributedTo = relation.attributedTo
    valid = relation.valid
    role = relation.role
    label = relation.label
  }
}

extension RelationType.Ends {
  /// "agent to organization".
  var text: String {
    func list(_ ends: [RelationEnd]) -> String { ends.map(\.description).joined(separator: " or ") }
    return "\(list(source)) to \(list(target))"
  }
}
