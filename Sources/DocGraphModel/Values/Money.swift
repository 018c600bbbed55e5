/// An amount of money as a source gives it.
public struct Money: Hashable, Sendable {
  public var value: DecimalNumber
  /// ISO 4217 code, such as `USD`.
  public var currency: String
  public var qualifier: Qualifier?

  public init(_ value: DecimalNumber, currency: String, qualifier: Qualifier? = nil) {
    self.value = value
    self.currency = currency
    self.qualifier = qualifier
  }
}

/// "about 40000000 GBP".
extension Money: CustomStringConvertible {
  public var description: String {
    let hedge = qualifier.map { "\(words(of: $0.rawValue)) " } ?? ""
    return "\(hedge)\(value) \(currency)"
  }
}

/// How a source hedges a figure: "over 1.5 million" is not 1.5 million.
public enum Qualifier: String, CaseIterable, Sendable {
  case about, over, under
  case atLeast = "at_least"
  case atMost = "at_most"
}
