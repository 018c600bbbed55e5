/// How a text can be written as a YAML scalar so that every parser reads the same text back.
enum ScalarForm: Hashable {
  /// Without quotes. `resembles`: some parser takes it for a number or a date; `isFlowSafe`:
  /// also between brackets.
  case plain(resembles: Bool, isFlowSafe: Bool)
  /// As a literal block.
  case literal
  /// Only in double quotes.
  case quoted

  init(of text: String) {
    self.init(of: text.utf8.span)
  }

  private init(of text: Span<UInt8>) {
    let count = text.count
    guard count > 0 else {
      self = .quoted
      return
    }
    let first = text[0]
    let last = text[count - 1]
    var isPlain =
      (!Self.isSpecial(first) || Self.isRelativePath(text)) && last != Byte.space && last != Byte.colon
    var isFlowSafe = true
    var isLiteral = first != Byte.space && first != Byte.newline && last != Byte.space
    var hasBreak = false
    var previous = Byte.space
    for index in 0..<count {
      let byte = text[index]
      switch byte {
      case Byte.newline:
        hasBreak = true
        // Blanks at the end of a line are invisible, and editors remove them.
        if previous == Byte.space { isLiteral = false }
      case Byte.space:
        if previous == Byte.colon { isPlain = false }
      case Byte.hash:
        if previous == Byte.space { isPlain = false }
      case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace,
        UInt8(ascii: "?"):
        isFlowSafe = false
      default:
        if InvisibleCharacters.contains(at: index, in: text) {
          self = .quoted
          return
        }
      }
      previous = byte
    }
    if hasBreak {
      // Two and more breaks at the end would need an indicator of their own.
      if isLiteral, last == Byte.newline, text[count - 2] == Byte.newline { isLiteral = false }
      self = isLiteral ? .literal : .quoted
    } else if isPlain && !Self.isWord(text) {
      self = .plain(resembles: Self.resemblesNumberOrDate(text), isFlowSafe: isFlowSafe)
    } else {
      self = .quoted
    }
  }

  /// Whether a first character begins something else in YAML, or is reserved by some version.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case " ", "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@",
      "`", "~", "=", "<", "+", ".":
      true
    default: false
    }
  }

  /// Whether `text` begins with `./` or `../`, which no number does.
  private static func isRelativePath(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2, text[0] == Byte.dot else { return false }
    return text[1] == Byte.slash || text[1] == Byte.dot && text[2] == Byte.slash
  }

  /// Whether some version of YAML reads `text` as a boolean or null.
  private static func isWord(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 5, "ynfto".utf8.contains(text[0] | 0x20) else { return false }
    var word = ""
    for index in text.indices { word.unicodeScalars.append(UnicodeScalar(text[index] | 0x20)) }
    switch word {
    case "y", "yes", "n", "no", "true", "false", "on", "off", "null": return true
    default: return false
    }
  }

  /// Whether `text` might be an integer, float, date, time or sexagesimal number in any version: a
  /// digit first, and nothing but characters that occur in those.
  private static func resemblesNumberOrDate(_ text: Span<UInt8>) -> Bool {
    guard Byte.isDigit(text[0]) else { return false }
    for index in text.indices {
      switch UnicodeScalar(text[index]) {
      case "0"..."9", "a"..."f", "A"..."F", "x", "X", "o", "O", "t", "T", "z", "Z": continue
      case "_", ".", ",", ":", "+", "-", " ": continue
      default: return false
      }
    }
    return true
  }
}
