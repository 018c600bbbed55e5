/// What an entity has under the name that a condition asks for.
package enum ConditionValue {
  case text(String)
  case number(DecimalNumber, unit: String?)
  case money(Money)
  case date(PartialDate)
  /// One of the words that the file format knows here, in their order.
  case word(String, of: [String])

  init(_ property: Property) {
    switch property.value {
    case .text(let text), .link(let text): self = .text(text)
    case .number(let number): self = .number(number, unit: property.unit)
    case .money(let money): self = .money(money)
    case .date(let date): self = .date(date)
    }
  }

  /// Whether the comparison holds; false where the operand is none that such a value can be compared with.
  func compares(_ comparator: PropertyCondition.Comparator, with operand: ConditionOperand) -> Bool {
    if comparator == .contains { return FoldedName(written).text.contains(operand.folded) }
    switch self {
    case .text(let text):
      return comparator.holds(FoldedName(text).text, operand.folded, by: naturallyPrecedes)
    case .word(let word, let words):
      guard let mine = words.firstIndex(of: word), let others = words.firstIndex(where: operand.isWord) else {
        return false
      }
      return comparator.holds(mine, others, by: <)
    case .number(let number, let unit):
      return operand.number(of: unit).map { comparator.holds(number, $0, by: <) } ?? false
    case .money(let money):
      return operand.number(of: money.currency).map { comparator.holds(money.value, $0, by: <) } ?? false
    case .date(let date):
      return operand.date.map { comparator.mayHold(date, $0) } ?? false
    }
  }

  /// As the file writes it.
  private var written: String {
    switch self {
    case .text(let text): text
    case .number(let number, let unit): unit.map { "\(number) \($0)" } ?? "\(number)"
    case .money(let money): "\(money)"
    case .date(let date): "\(date)"
    case .word(let word, _): words(of: word)
    }
  }
}

extension PropertyCondition.Comparator {
  fileprivate func holds<Value: Equatable>(
    _ left: Value, _ right: Value, by precedes: (Value, Value) -> Bool
  ) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: precedes(left, right)
    case .atMost: !precedes(right, left)
    case .greater: precedes(right, left)
    case .atLeast: !precedes(left, right)
    case .contains: false
    }
  }

  /// Whether it is possible that a date stands so to a span of days.
  fileprivate func mayHold(_ date: PartialDate, _ span: PartialDate) -> Bool {
    let (date, span) = (date.bounds, span.bounds)
    let (first, last) = (span.begins.lowerBound, span.ends.upperBound)
    return switch self {
    case .equal: date.begins.lowerBound <= last && date.ends.upperBound >= first
    case .notEqual: date.begins.lowerBound > last || date.ends.upperBound < first
    case .less: date.ends.lowerBound < first
    case .atMost: date.ends.lowerBound <= last
    case .greater: date.begins.upperBound > last
    case .atLeast: date.begins.upperBound >= first
    case .contains: false
    }
  }
}
