/// A piece of a word as times and quantities are read: `2031-33` is three of them, `€3.5m` too.
struct Lexeme: Sendable {
  /// In lower case.
  var text: Substring
  /// Its place among the document's words.
  var word: Int
  var isFirstOfWord: Bool
  var isLastOfWord: Bool
  /// Whether it is of digits, with points and commas between them.
  var isNumeral: Bool

  /// What expressions may begin with it: nearly all words begin none, and asking once is quicker than trying every rule.
  var beginnings: Beginnings

  /// Kinds of expressions.
  struct Beginnings: OptionSet, Sendable {
    let rawValue: UInt8

    static let time = Beginnings(rawValue: 1)
    static let amount = Beginnings(rawValue: 2)
  }

  /// A whole number in plain digits, up to nine of them.
  var integer: Int? {
    guard isNumeral, text.utf8.count <= 9 else { return nil }
    return Int(text)
  }

  var isDash: Bool { text == "-" || text == "–" || text == "—" }
}

extension Lexeme {
  /// All words of a document in pieces; only words with digits are cut.
  ///
  /// - Complexity: O(bytes).
  static func all(of text: ParsedDocument) -> [Lexeme] {
    var lexemes: [Lexeme] = []
    lexemes.reserveCapacity(text.words.count)
    for (place, word) in text.words.enumerated() {
      let whole = word.lower[...]
      guard whole.utf8.contains(where: isDigit) else {
        lexemes.append(
          Lexeme(
            text: whole, word: place, isFirstOfWord: true, isLastOfWord: true, isNumeral: false,
            beginnings: beginnings[whole] ?? []))
        continue
      }
      let first = lexemes.count
      var rest = whole
      while !rest.isEmpty {
        let piece = rest.prefix(Kind.length(of: rest))
        rest = rest[piece.endIndex...]
        let isNumeral = piece.utf8.first.map(isDigit) ?? false
        lexemes.append(
          Lexeme(
            text: piece, word: place, isFirstOfWord: lexemes.count == first, isLastOfWord: rest.isEmpty,
            isNumeral: isNumeral, beginnings: isNumeral ? [.time, .amount] : beginnings[piece] ?? []))
      }
    }
    return lexemes
  }

  /// What the tables of times and amounts say of words that are no numerals.
  private static let beginnings: [Substring: Beginnings] = {
    var beginnings: [Substring: Beginnings] = [:]
    for word in TimeReader.openers { beginnings[word, default: []].insert(.time) }
    for word in QuantityReader.openers { beginnings[word, default: []].insert(.amount) }
    return beginnings
  }()

  private enum Kind {
    case digit, letter, mark

    init(_ character: Character) {
      self =
        character.isASCII && character.isNumber ? .digit : character.isLetter ? .letter : .mark
    }

    /// How many characters from the front are of one kind; a point or comma between digits is of theirs, and each other
    /// mark is alone.
    static func length(of text: Substring) -> Int {
      var length = 0
      var kind: Kind?
      var index = text.startIndex
      while index < text.endIndex {
        let next = text.index(after: index)
        var here = Kind(text[index])
        let isPoint = text[index] == "." || text[index] == ","
        if kind == .digit, isPoint, next < text.endIndex, Kind(text[next]) == .digit { here = .digit }
        if let kind, here != kind || kind == .mark { break }
        kind = here
        length += 1
        index = next
      }
      return max(length, 1)
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
