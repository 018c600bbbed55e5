extension Graph {
  /// How much of what a graph holds.
  public struct Summary: Sendable {
    /// Entities by type, in the schema's order.
    public var entities: [(type: EntityType, count: Int)]
    /// Relations by type, most first.
    public var relations: [(type: RelationTypeName, count: Int)]
    /// Relations that are not plainly so, by what they are, in the order of the lists of the model.
    public var doubtful: [(what: String, count: Int)]
    public var evidenceCount: Int
    public var relationsWithoutEvidence: Int
  }

  /// - Complexity: O(entities + relations).
  public var summary: Summary {
    let schema = schema
    let types = Dictionary(grouping: entities, by: \.type).mapValues(\.count)
    let relationTypes = Dictionary(grouping: relations, by: \.type).mapValues(\.count)
    var doubtful: [(what: String, count: Int)] = []
    func count(_ what: String, _ holds: (Relation) -> Bool) {
      let count = relations.count(where: holds)
      if count > 0 { doubtful.append((what, count)) }
    }
    count("denied") { $0.polarity == .negated }
    for modality in Modality.allCases where modality != .asserted {
      count(modality.rawValue) { $0.modality == modality }
    }
    count(Origin.inferred.rawValue) { $0.origin == .inferred }
    for review in Review.allCases where review != .accepted { count(review.rawValue) { $0.review == review } }
    return Summary(
      entities: schema.entityTypes.compactMap { type in types[type.name].map { (type, $0) } },
      relations: relationTypes.map { ($0.key, $0.value) }.sorted {
        ($1.count, $0.type) < ($0.count, $1.type)
      },
      doubtful: doubtful,
      evidenceCount: relations.reduce(0) { $0 + $1.evidence.count },
      relationsWithoutEvidence: relations.count { $0.evidence.isEmpty })
  }
}
