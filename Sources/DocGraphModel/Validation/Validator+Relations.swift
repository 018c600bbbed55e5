extension Validator {
  mutating func checkRelations() {
    for (position, relation) in graph.relations.enumerated() {
      let place = GraphPath.relation(position)
      if let id = relation.id {
        checkID(id, first: index.position(of: id), position: position, place: place)
      }
      checkEnds(of: relation, at: place)
      checkEntity(relation.attributedTo, at: place["attributedTo"])
      checkDate(relation.valid, at: place["valid"])
      checkMoney(relation.amount, at: place["amount"])
      checkConfidence(relation.confidence, at: place["confidence"])
      if let weight = relation.weight, !(weight > 0 && weight.isFinite) {
        error(.outOfRange, place["weight"], "weight \(weight) is not above 0")
      }
      if relation.evidence.isEmpty, relation.origin == .stated {
        warn(
          .noEvidence, place, "\(name(of: relation)) has no evidence",
          hint: "`docgraph cite` finds a quote's offsets; say origin: manual where there is no source")
      }
      gather(relation.evidence, at: place["evidence"])
    }
    checkStatedTwice()
    checkExclusions()
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
    guard !schema.allows(type, from: source, to: target) else { return }
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

  /// A symmetric relation that stands there from both ends, or twice from one.
  private mutating func checkStatedTwice() {
    var first: [SymmetricStatement: Int] = [:]
    for (position, relation) in graph.relations.enumerated() {
      guard schema.relationType(relation.type)?.isSymmetric == true, relation.review != .rejected else {
        continue
      }
      let statement = SymmetricStatement(relation)
      if let other = first[statement] {
        warn(
          .statedTwice, .relation(position), "\(name(of: relation)) says what relations[\(other)] says",
          hint: "\(relation.type) is symmetric: keep one and put both pieces of evidence there")
      } else {
        first[statement] = position
      }
    }
  }

  /// Relations that cannot hold together, between the same two entities at one time.
  private mutating func checkExclusions() {
    for (position, relation) in graph.relations.enumerated() where stands(relation) {
      guard let excluded = schema.relationType(relation.type)?.excludes, !excluded.isEmpty,
        let source = index.position(of: relation.source)
      else { continue }
      for other in index.relations(at: source).map(Int.init) where other < position {
        let candidate = graph.relations[other]
        guard stands(candidate), excluded.contains(candidate.type), candidate.source == relation.source,
          candidate.target == relation.target
        else { continue }
        if let a = relation.valid, let b = candidate.valid, a.overlaps(b) == .impossible { continue }
        warn(
          .excluded, .relation(position),
          "\(name(of: relation)) stands against relations[\(other)] (\(candidate.type))",
          hint: "give both their dates, or say which one is alleged or denied")
      }
    }
  }

  private func stands(_ relation: Relation) -> Bool {
    relation.polarity == .positive && relation.modality == .asserted && relation.review != .rejected
      && relation.attributedTo == nil
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
