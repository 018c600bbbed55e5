/// A type of relations: a row of the schema.
public struct RelationType: Hashable, Sendable {
  /// Lower case with underscores: `subsidiary_of`.
  public var name: RelationTypeName
  /// From source to target, as people read it: "subsidiary of".
  public var label: String
  /// From target to source: "parent of". The label itself where the relation is symmetric.
  public var inverse: String
  /// The pairs of ends that the type allows; at least one.
  public var ends: [Ends]
  /// Whether it says the same from either end.
  public var isSymmetric: Bool
  /// Types that cannot hold together with it between the same two entities at one time.
  public var excludes: [RelationTypeName]

  /// What may stand at the two ends.
  public struct Ends: Hashable, Sendable {
    public var source: [RelationEnd]
    public var target: [RelationEnd]

    public init(_ source: [RelationEnd], _ target: [RelationEnd]) {
      self.source = source
      self.target = target
    }
  }

  public init(
    _ name: RelationTypeName, ends: [Ends], label: String? = nil, inverse: String? = nil,
    isSymmetric: Bool = false, excludes: [RelationTypeName] = []
  ) {
    self.name = name
    self.ends = ends
    self.label = label ?? words(of: name.rawValue)
    self.inverse = inverse ?? (isSymmetric ? self.label : "is target of “\(self.label)”")
    self.isSymmetric = isSymmetric
    self.excludes = excludes
  }
}

extension Identifier where Owner == RelationType {
  /// The fallback, which allows any ends and keeps the source's words in the relation's label.
  public static var relatedTo: RelationTypeName { "related_to" }
  public static var madePledge: RelationTypeName { "made_pledge" }
  public static var occurredAt: RelationTypeName { "occurred_at" }
}
