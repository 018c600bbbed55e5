package import DocGraphModel

/// Words that say how much.
package struct Quantity: Sendable, Hashable {
  package var words: Range<Int>
  package var value: Value
  package var qualifier: Qualifier?

  package enum Value: Sendable, Hashable {
    /// Its own qualifier is that of the quantity.
    case money(Money)
    case percent(DecimalNumber)
    /// A count or a measure, with its unit where it has one: 40 "MW", 3 "berths".
    case number(DecimalNumber, unit: String?)
  }

  package init(_ words: Range<Int>, _ value: Value, qualifier: Qualifier? = nil) {
    self.words = words
    self.value = value
    self.qualifier = qualifier
  }
}
