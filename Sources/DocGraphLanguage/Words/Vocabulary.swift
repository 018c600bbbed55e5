/// The word forms and lemmas that one thread has seen, by number: a cache over what the model knows.
///
/// Not `Sendable`: each thread has its own. It grows with every new form; its owner empties it between two sections of a long
/// document.
package final class Vocabulary {
  package private(set) var lexemes: [Lexeme] = []
  /// Texts that no lexeme has, such as lemmas.
  package private(set) var strings: [String] = []
  private var lexemeNumbers = ByteStringTable()
  /// By bytes: equal strings of Swift need not have the same characters.
  private var stringNumbers = ByteStringTable()

  package init() {}

  package subscript(_ lexeme: Int32) -> Lexeme { lexemes[Int(lexeme)] }

  /// Adds a lexeme whose text is not there.
  @discardableResult package func append(_ lexeme: Lexeme) -> Int32 {
    let text = Array(lexeme.text.utf8)
    lexemes.append(lexeme)
    return Int32(lexemeNumbers.append(text.span, hash: lexemeNumbers.hash(text.span)))
  }

  /// The number of the lexeme with a text.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - make: makes the lexeme where it is new; its text must be this one.
  /// - Complexity: O(bytes).
  func lexeme(_ text: Span<UInt8>, or make: () -> Lexeme) -> Int32 {
    let hash = lexemeNumbers.hash(text)
    if let number = lexemeNumbers.number(of: text, hash: hash) { return Int32(number) }
    lexemes.append(make())
    return Int32(lexemeNumbers.append(text, hash: hash))
  }

  /// The number of a text, the same for the same bytes.
  package func number(of text: String) -> Int32 {
    let bytes = text.utf8Span.span
    let hash = stringNumbers.hash(bytes)
    if let number = stringNumbers.number(of: bytes, hash: hash) { return Int32(number) }
    strings.append(text)
    return Int32(stringNumbers.append(bytes, hash: hash))
  }

  package func removeAll() {
    lexemes = []
    lexemeNumbers.removeAll()
    strings = []
    stringNumbers.removeAll()
  }
}
