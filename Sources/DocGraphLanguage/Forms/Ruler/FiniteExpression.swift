/// A regular expression that a few texts match: literal characters, classes such as `[ou]`, and `?`, between `^` and `$`. The
/// models' patterns have no others; as texts they are looked up like words.
enum FiniteExpression {
  /// An expression stands for no more texts.
  private static let mostTexts = 256

  /// The texts that match, or nil if the expression is of another kind.
  static func texts(of expression: String) -> [String]? {
    var rest = Substring(expression).unicodeScalars
    guard rest.popFirst() == "^", rest.popLast() == "$" else { return nil }
    var texts: [String.UnicodeScalarView] = [.init()]
    while let first = rest.popFirst() {
      guard var choices = atom(first, &rest) else { return nil }
      if rest.first == "?" {
        rest.removeFirst()
        choices.append(nil)
      }
      guard texts.count * choices.count <= mostTexts else { return nil }
      texts = texts.flatMap { text in
        choices.map { choice in
          var text = text
          if let choice { text.append(choice) }
          return text
        }
      }
    }
    return texts.map { String($0) }
  }

  /// The characters of which one stands at a place.
  private static func atom(
    _ first: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView
  ) -> [Unicode.Scalar?]? {
    guard first == "[" else { return isPlain(first) ? [first] : nil }
    guard let end = rest.firstIndex(of: "]"), end != rest.startIndex else { return nil }
    let members = rest[..<end]
    rest = rest[rest.index(after: end)...]
    return members.allSatisfy { isPlain($0) && $0 != "-" } ? members.map { $0 } : nil
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    !".^$*+?{}[]\\|()".unicodeScalars.contains(scalar)
  }
}
