import DocGraphModel

/// For every relation of a graph the conditions of a question that keep it from being a step.
struct ObstacleMap {
  /// The conditions, in the order in which they are told; each has the bit of its place.
  let obstacles: [Obstacle]
  /// By relation; 0 where nothing is in the way.
  let masks: [UInt64]

  static let avoidedLimit = 40

  /// - Complexity: O(entities + relations × conditions).
  init(_ graph: Graph, _ question: ChainQuestion, _ conditions: ChainConditions) {
    let filter = question.filter
    let kinds: [RelationFilter.Reason] = [
      .alleged, .denied, .hypothetical, .inferred, .rejected, .modality, .origin, .review,
    ]
    obstacles =
      [.date] + question.avoided.map(Obstacle.avoided) + [.uncertain, .relationTypes, .entityTypes]
      + kinds.map(Obstacle.kind)
    let bits = Dictionary(
      zip(obstacles, obstacles.indices.map { UInt64(1) << $0 }), uniquingKeysWith: { first, _ in first })
    func bit(_ obstacle: Obstacle) -> UInt64 { bits[obstacle] ?? 0 }
    let (date, uncertain) = (bit(.date), bit(.uncertain))
    let (relationTypes, entityTypes) = (bit(.relationTypes), bit(.entityTypes))
    let kindBits = Dictionary(uniqueKeysWithValues: kinds.map { ($0, bit(.kind($0))) })
    func kind(_ reason: RelationFilter.Reason) -> UInt64 { kindBits[reason] ?? 0 }

    var entityMasks: [EntityID: UInt64] = [:]
    for entity in graph.entities {
      var mask: UInt64 = 0
      if !filter.reviews.contains(entity.review) {
        mask |= kind(entity.review == .rejected ? .rejected : .review)
      }
      if let types = filter.entityTypes, !types.contains(entity.type) { mask |= entityTypes }
      if mask != 0 { entityMasks[entity.id] = mask }
    }
    masks = graph.relations.indices.map { position in
      let relations = graph.relations
      var mask: UInt64 = 0
      if relations[position].review != .accepted, !filter.reviews.contains(relations[position].review) {
        mask |= kind(relations[position].review == .rejected ? .rejected : .review)
      }
      if !filter.polarities.contains(relations[position].polarity) { mask |= kind(.denied) }
      if !filter.modalities.contains(relations[position].modality) {
        switch relations[position].modality {
        case .alleged: mask |= kind(.alleged)
        case .hypothetical: mask |= kind(.hypothetical)
        default: mask |= kind(.modality)
        }
      }
      if !filter.origins.contains(relations[position].origin) {
        mask |= kind(relations[position].origin == .inferred ? .inferred : .origin)
      }
      if let types = filter.relationTypes, !types.contains(relations[position].type) { mask |= relationTypes }
      if let during = filter.during, let valid = relations[position].valid,
        valid.overlaps(during) == .impossible
      {
        mask |= date
      }
      if !entityMasks.isEmpty {
        mask |= entityMasks[relations[position].source] ?? 0
        mask |= entityMasks[relations[position].target] ?? 0
      }
      for place in question.avoided.indices where conditions.avoids(position, place) {
        mask |= bit(.avoided(question.avoided[place]))
      }
      if conditions.isUncertain(position) { mask |= uncertain }
      return mask
    }
  }

  /// The conditions of a mask.
  func obstacles(in mask: UInt64) -> [Obstacle] {
    obstacles.indices.filter { mask & 1 << $0 != 0 }.map { obstacles[$0] }
  }
}
