/// The word forms and lemmas that one thread has seen, by number: a cache over what the model knows.
///
/// Not `Sendable`: each thread has its own. It grows with every new form; its owner empties it between two sections of a long
/// document.
package final class Vocabulary {
  package private(set) var lexemes: [Lexeme] = []
  /// Texts that no lexeme has, such as lemmas.
  package private(set) var strings: [String] = []
  private var stringNumbers: [Bytewise: Int32] = [:]

  package init() {}

  package subscript(_ lexeme: Int32) -> Lexeme { lexemes[Int(lexeme)] }

  package func append(_ lexeme: Lexeme) -> Int32 {
    lexemes.append(lexeme)
    return Int32(lexemes.count - 1)
  }

  /// The number of a text, the same for the same text.
  package func number(of text: String) -> Int32 {
    if let number = stringNumbers[Bytewise(text: text)] { return number }
    let number = Int32(strings.count)
    strings.append(text)
    stringNumbers[Bytewise(text: text)] = number
    return number
  }

  /// Texts are the same if their bytes are; for Swift "é" in one character and in two are equal.
  private struct Bytewise: Hashable {
    let text: String

    static func == (a: Bytewise, b: Bytewise) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  package func removeAll() {
    lexemes = []
    strings = []
    stringNumbers = [:]
  }
}
