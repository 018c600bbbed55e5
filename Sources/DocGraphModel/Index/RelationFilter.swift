/// Which relations an analysis, a path or a picture's measures take in.
public struct RelationFilter: Hashable, Sendable {
  public var polarities: Set<Polarity>
  public var modalities: Set<Modality>
  public var origins: Set<Origin>
  public var reviews: Set<Review>
  /// Only these relation types; nil for all.
  public var relationTypes: Set<RelationTypeName>?
  /// Only relations whose ends are both of these entity types; nil for all.
  public var entityTypes: Set<EntityTypeName>?
  /// Only relations that hold, at least possibly, at some time in this date or interval; one without a date always passes.
  public var during: PartialDate?

  /// Whether it names the relations that are wanted, by type or date, so that an entity without any is not meant.
  public var namesRelations: Bool { relationTypes != nil || during != nil }

  /// What stays out by default: denied, alleged, hypothetical, inferred and rejected relations.
  public static let standard = RelationFilter(
    polarities: [.positive], modalities: [.asserted, .planned, .proposed, .conditional],
    origins: [.stated, .manual, .imported], reviews: [.accepted, .candidate])

  /// Everything.
  public static let all = RelationFilter(
    polarities: Set(Polarity.allCases), modalities: Set(Modality.allCases), origins: Set(Origin.allCases),
    reviews: Set(Review.allCases))

  /// Why a relation stays out, in the order in which the reasons are tried.
  public enum Reason: String, CaseIterable, Sendable {
    case rejected, denied, alleged, hypothetical, inferred, modality, origin, review
    case relationType = "relation type"
    case entityType = "entity type"
    case date
    case missingEnd = "missing end"
  }

  /// Why `relation`, between entities of these types, stays out; nil if it is in.
  public func reasonToLeaveOut(
    _ relation: Relation, sourceType: EntityTypeName, targetType: EntityTypeName
  ) -> Reason? {
    if !reviews.contains(relation.review) { return relation.review == .rejected ? .rejected : .review }
    if !polarities.contains(relation.polarity) { return .denied }
    if !modalities.contains(relation.modality) {
      switch relation.modality {
      case .alleged: return .alleged
      case .hypothetical: return .hypothetical
      default: return .modality
      }
    }
    if !origins.contains(relation.origin) { return relation.origin == .inferred ? .inferred : .origin }
    if let relationTypes, !relationTypes.contains(relation.type) { return .relationType }
    if let entityTypes, !entityTypes.contains(sourceType) || !entityTypes.contains(targetType) {
      return .entityType
    }
    if let during, let valid = relation.valid, valid.overlaps(during) == .impossible { return .date }
    return nil
  }
}
