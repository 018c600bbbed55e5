/// A scalar fact about an entity.
public struct Property: Hashable, Sendable {
  public var name: String
  public var value: Value
  /// Of a number: `percent`, `hectare`, `applications`.
  public var unit: String?
  public var qualifier: Qualifier?
  /// When the value holds.
  public var asOf: PartialDate?
  /// Who gave it.
  public var attributedTo: EntityID?
  public var evidence: [Evidence]
  public var note: String?

  public init(name: String, value: Value) {
    self.name = name
    self.value = value
    evidence = []
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case number(DecimalNumber)
    case money(Money)
    case date(PartialDate)
    case link(String)
  }
}
