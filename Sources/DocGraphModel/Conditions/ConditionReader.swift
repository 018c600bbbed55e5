/// Takes the parts of a condition from the front of its text.
struct ConditionReader {
  private let scalars: [Unicode.Scalar]
  private let end: Int
  private var position: Int

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    position = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? position
  }

  var column: Int { position + 1 }
  var wholeText: String { text(position..<end) }

  mutating func name() throws(ModelError) -> (text: String, isQuoted: Bool) {
    let start = position
    var name = ""
    var isQuoted = false
    if let quote = quotationMark {
      guard let close = scalars[(start + 1)..<end].firstIndex(of: quote) else { throw unclosed(quote) }
      name = text(start + 1..<close)
      isQuoted = true
      position = close + 1
      skipSpace()
      guard position == end || operatorLength > 0 else {
        throw .condition(
          column, "an operator was expected behind the name", hint: "the operators are \(operators)")
      }
    } else {
      while position < end, operatorLength == 0 { position += 1 }
      name = text(start..<position)
    }
    if FoldedName(name).text.isEmpty {
      throw .condition(
        start + 1, "there is no name", hint: "write NAME or NAME OP VALUE, such as kind = company")
    }
    return (name, isQuoted)
  }

  /// The operator here; nil at the end of the text.
  mutating func comparator() throws(ModelError) -> PropertyCondition.Comparator? {
    guard position < end else { return nil }
    let word = text(position..<position + operatorLength)
    guard let comparator = PropertyCondition.Comparator(rawValue: word) else {
      let meant = PropertyCondition.Comparator.foreign[word].map { "did you mean '\($0.rawValue)'?" }
      throw .condition(column, "'\(word)' is no operator", hint: meant ?? "the operators are \(operators)")
    }
    position += operatorLength
    skipSpace()
    return comparator
  }

  func value(behind comparator: PropertyCondition.Comparator) throws(ModelError) -> String {
    if let quote = quotationMark {
      guard end - position >= 2, scalars[end - 1] == quote else { throw unclosed(quote) }
      return text(position + 1..<end - 1)
    }
    if position == end {
      throw .condition(
        column, "there is no value behind '\(comparator.rawValue)'",
        hint: "write one, or the name alone to ask whether there is any")
    }
    return text(position..<end)
  }

  private var operators: String {
    PropertyCondition.Comparator.allCases.map(\.rawValue).joined(separator: " ")
  }

  private var quotationMark: Unicode.Scalar? {
    position < end && (scalars[position] == "\"" || scalars[position] == "'") ? scalars[position] : nil
  }

  /// How many signs of an operator stand here. An exclamation mark may also be the end of a name.
  private var operatorLength: Int {
    let run = scalars[position..<end].prefix { "=<>~!".unicodeScalars.contains($0) }
    return run.elementsEqual(["!"]) ? 0 : run.count
  }

  private mutating func skipSpace() {
    while position < end, scalars[position].properties.isWhitespace { position += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  private func unclosed(_ quote: Unicode.Scalar) -> ModelError {
    .condition(column, "the quotation mark is not closed", hint: "end it with \(quote)")
  }
}

extension PropertyCondition.Comparator {
  /// What other languages write for it.
  fileprivate static let foreign: [String: Self] = [
    "==": .equal, "===": .equal, "<>": .notEqual, "!==": .notEqual, "=!": .notEqual, "=<": .atMost,
    "=>": .atLeast,
    "=~": .contains, "~=": .contains, "~~": .contains,
  ]
}

extension ModelError {
  static func condition(_ column: Int, _ message: String, hint: String) -> ModelError {
    ModelError(.condition, "column \(column): \(message)", hint: hint)
  }
}
