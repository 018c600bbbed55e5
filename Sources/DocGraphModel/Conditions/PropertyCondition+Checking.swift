extension PropertyCondition {
  /// Finds out whether anything in a graph can answer the condition, so that a slip of the pen does not pass for "none".
  ///
  /// - Throws: ``ModelError/Code/condition`` where neither a field nor any property has the name, where no value of that name
  ///   is of a form that the condition's value can be compared with, or where there is no such type or kind.
  /// - Complexity: O(entities + properties).
  public func check(against graph: Graph) throws(ModelError) {
    switch subject {
    case .property(let name): try checkProperty(name, of: graph.entities)
    case .field(.type):
      try checkWord(
        among: graph.schema.entityTypes.map(\.name.rawValue) + graph.entities.map(\.type.rawValue))
    case .field(.kind):
      try checkWord(among: graph.schema.kinds.values.joined() + graph.entities.compactMap(\.kind))
    case .field: break
    }
  }

  private func checkProperty(_ name: FoldedName, of entities: [Entity]) throws(ModelError) {
    let properties = entities.lazy.flatMap(\.properties)
    let values = properties.filter { FoldedName($0.name) == name }.map(ConditionValue.init)
    guard let first = values.first else {
      let fields = EntityField.allCases.map(\.rawValue)
      let names = Set(properties.map { FoldedName($0.name).text }).sorted()
      throw ModelError(
        .condition, "no entity has a property '\(name.text)'",
        hint: Suggestion.question(for: name.text, among: fields + names)
          ?? "there are also the fields \(fields.joined(separator: ", "))")
    }
    guard let comparison, !values.contains(where: { $0.canCompare(comparison) }) else { return }
    throw ModelError(
      .condition, "'\(comparison.operand.text)' cannot be compared with '\(name.text)'",
      hint: first.expectation)
  }

  private func checkWord(among words: some Sequence<String>) throws(ModelError) {
    guard let comparison, comparison.comparator == .equal || comparison.comparator == .notEqual else {
      return
    }
    let known = Set(words.map { FoldedName($0).text })
    let wanted = comparison.operand.folded
    guard !known.contains(wanted), case .field(let field) = subject else { return }
    throw ModelError(
      .condition, "there is no \(field.rawValue) '\(comparison.operand.text)'",
      hint: Suggestion.question(for: wanted, among: known.sorted())
        ?? "`docgraph schema` lists them")
  }
}

extension ConditionValue {
  fileprivate func canCompare(_ comparison: PropertyCondition.Comparison) -> Bool {
    if comparison.comparator == .contains { return true }
    return switch self {
    case .text: true
    case .word(_, let words): words.contains(where: comparison.operand.isWord)
    case .number(_, let unit): comparison.operand.number(of: unit) != nil
    case .money(let money): comparison.operand.number(of: money.currency) != nil
    case .date: comparison.operand.date != nil
    }
  }

  /// What may be written for such a value.
  fileprivate var expectation: String {
    switch self {
    case .text: "write a text"
    case .word(_, let words): "write one of \(words.joined(separator: ", "))"
    case .number(let number, let unit): "it is a number, such as \(number)\(unit.map { " \($0)" } ?? "")"
    case .money(let money): "it is money, such as \(money.value) \(money.currency)"
    case .date(let date): "it is a date, such as \(date)"
    }
  }
}
