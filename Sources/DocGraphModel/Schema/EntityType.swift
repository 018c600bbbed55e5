/// A type of entities: a row of the schema.
public struct EntityType: Hashable, Sendable {
  /// Lower case with underscores: `organization`.
  public var name: EntityTypeName
  /// The type that this one is a special case of: it may stand wherever that one may.
  public var parent: EntityTypeName?
  /// As people read it; the name with blanks unless given.
  public var label: String
  public var plural: String

  public init(
    _ name: EntityTypeName, parent: EntityTypeName? = nil, label: String? = nil, plural: String? = nil
  ) {
    self.name = name
    self.parent = parent
    self.label = label ?? words(of: name.rawValue)
    self.plural = plural ?? self.label + "s"
  }
}

extension Identifier where Owner == EntityType {
  public static var organization: EntityTypeName { "organization" }
  public static var person: EntityTypeName { "person" }
  public static var place: EntityTypeName { "place" }
  public static var event: EntityTypeName { "event" }
  public static var pledge: EntityTypeName { "pledge" }
}

/// `cooperates_with` as people read it: "cooperates with".
func words(of name: String) -> String {
  String(name.map { $0 == "_" ? " " : $0 })
}
