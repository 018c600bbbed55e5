public import DocGraphModel

/// A record that a person decides about.
public enum ReviewTarget: Hashable, Sendable {
  case entity(EntityID)
  case relation(RelationID)
}

/// `e:harbor-trust`, `r12`; a relation whose id is a word of the language of decisions has `r:` before it.
extension ReviewTarget: CustomStringConvertible {
  public var description: String {
    switch self {
    case .entity(let id): "e:\(id)"
    case .relation(let id): ReviewDecision.Verb(rawValue: id.rawValue) == nil ? "\(id)" : "r:\(id)"
    }
  }

  /// The target that a word of a decision means.
  init(word: some StringProtocol) {
    if word.hasPrefix("e:") {
      self = .entity(EntityID(String(word.dropFirst(2))))
    } else {
      self = .relation(RelationID(String(word.hasPrefix("r:") ? word.dropFirst(2) : word[...])))
    }
  }
}
