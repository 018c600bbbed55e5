extension PropertyCondition {
  /// Reads `NAME` or `NAME OP VALUE`.
  ///
  /// - Throws: ``ModelError/Code/condition`` with the column, in Unicode scalars from 1, what is wrong there and what to do.
  /// - Complexity: O(length).
  public init(parsing text: String) throws(ModelError) {
    var reader = ConditionReader(text)
    self.text = reader.wholeText
    let name = try reader.name()
    let field = name.isQuoted ? nil : EntityField(rawValue: FoldedName(name.text).text)
    subject = field.map(Subject.field) ?? .property(FoldedName(name.text))
    guard let comparator = try reader.comparator() else {
      comparison = nil
      return
    }
    let column = reader.column
    let operand = ConditionOperand(try reader.value(behind: comparator))
    if let field, let problem = field.problem(with: operand, comparator) {
      throw .condition(column, problem.message, hint: problem.hint)
    }
    comparison = Comparison(comparator: comparator, operand: operand)
  }
}

extension EntityField {
  /// Why nothing in this field can be compared so; nil where it can.
  fileprivate func problem(
    with operand: ConditionOperand, _ comparator: PropertyCondition.Comparator
  ) -> (message: String, hint: String)? {
    if comparator == .contains { return nil }
    if let words {
      if !comparator.isEquality, self != .bindingness {
        return ("\(rawValue) has no order for '\(comparator.rawValue)'", "ask with =, != or ~")
      }
      if words.contains(where: operand.isWord) { return nil }
      let known = "\(rawValue) is \(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")"
      return (
        "'\(operand.text)' is no \(rawValue)", Suggestion.question(for: operand.folded, among: words) ?? known
      )
    }
    switch self {
    case .confidence where operand.figure == nil || operand.figure?.unit != nil:
      return ("'\(operand.text)' is no number", "write a number from 0 to 1, such as 0.8")
    case .amount where !operand.isAmount:
      return ("'\(operand.text)' is no amount", "write digits, then a currency if it matters: 100000 EUR")
    case .date, .due, .made:
      do throws(ModelError) {
        _ = try PartialDate(edtf: operand.text)
        return nil
      } catch {
        return (error.message, error.hint ?? "write 2031, 2031-03 or 2031-03-04")
      }
    default: return nil
    }
  }
}

extension ConditionOperand {
  /// A number, alone or with what may be an ISO 4217 code.
  fileprivate var isAmount: Bool {
    figure.map { $0.unit.map { $0.text.utf8.count == 3 && $0.text.utf8.allSatisfy(isLetter) } ?? true }
      ?? false
  }
}

extension PropertyCondition.Comparator {
  fileprivate var isEquality: Bool { self == .equal || self == .notEqual }
}
