/// What may stand at an end of a relation.
public enum RelationEnd: Hashable, Sendable {
  case any
  /// A person, an organization or a place.
  case agent
  /// An entity of a type, or of a type and a kind.
  case type(EntityTypeName, kind: String? = nil)
}

/// `any`, `agent`, `person`, `organization/product`.
extension RelationEnd: CustomStringConvertible {
  public var description: String {
    switch self {
    case .any: "any"
    case .agent: "agent"
    case .type(let type, nil): type.rawValue
    case .type(let type, let kind?): "\(type)/\(kind)"
    }
  }

  /// The end that `text` writes; that its type exists is the schema's to check.
  public init(_ text: String) {
    switch text {
    case "any": self = .any
    case "agent": self = .agent
    default:
      let parts = text.split(separator: "/", maxSplits: 1)
      self = .type(
        EntityTypeName(String(parts.first ?? "")), kind: parts.count == 2 ? String(parts[1]) : nil)
    }
  }
}
