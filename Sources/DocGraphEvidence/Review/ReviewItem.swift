public import DocGraphModel

/// Something for a person to decide.
public enum ReviewItem: Hashable, Sendable {
  case entity(EntityID)
  case relation(RelationID)
  /// Two entities with a name in common that may be one; the one met first comes first.
  case duplicate(EntityID, EntityID)

  /// What a decision about it names; of a pair the later one, which would go into the other.
  public var target: ReviewTarget {
    switch self {
    case .entity(let id), .duplicate(_, let id): .entity(id)
    case .relation(let id): .relation(id)
    }
  }
}

/// `e:harbor-trust`, `r12`, `e:ht = e:harbor-trust?`.
extension ReviewItem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .entity, .relation: target.description
    case .duplicate(let one, let other): "e:\(other) = e:\(one)?"
    }
  }
}

extension ReviewSession {
  /// Whether nobody has decided it yet.
  public func isOpen(_ item: ReviewItem) -> Bool {
    switch item {
    case .entity(let id): entity(id)?.review == .candidate
    case .relation(let id): relation(id)?.review == .candidate
    case .duplicate(let one, let other): mayBeSame(one, other)
    }
  }

  /// Whether two entities are still to be asked about: both there, not both accepted, and no note tells them apart.
  private func mayBeSame(_ one: EntityID, _ other: EntityID) -> Bool {
    guard let one = entity(one), let other = entity(other) else { return false }
    let reviews = [one.review, other.review]
    return !reviews.contains(.rejected) && reviews.contains(.candidate) && !one.isToldApart(from: other.id)
      && !other.isToldApart(from: one.id)
  }
}
