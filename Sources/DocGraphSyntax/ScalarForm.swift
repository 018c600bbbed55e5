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
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else {
      self = .quoted
      return
    }
    var isPlain = !Self.specialFirst.contains(first) && first != " " && last != " " && last != ":"
    var isFlowSafe = true
    var isLiteral = first != " " && first != "\n" && last != " "
    var breaks = 0
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case "\n":
        breaks += 1
        // Blanks at the end of a line are invisible, and editors remove them.
        if previous == " " { isLiteral = false }
      case " " where previous == ":": isPlain = false
      case "#" where previous == " ": isPlain = false
      case ",", "[", "]", "{", "}", "?": isFlowSafe = false
      default:
        if InvisibleCharacters.contains(scalar) {
          self = .quoted
          return
        }
      }
      previous = scalar
    }
    if breaks > 0 {
      // Two and more breaks at the end would need to be kept by an indicator of their own.
      isLiteral = isLiteral && breaks < scalars.count && !text.utf8.reversed().starts(with: [10, 10])
      self = isLiteral ? .literal : .quoted
    } else if isPlain && !Self.isWord(text) {
      self = .plain(resembles: Self.resemblesNumberOrDate(scalars), isFlowSafe: isFlowSafe)
    } else {
      self = .quoted
    }
  }

  /// First characters that begin something else in YAML, or that some version reserves.
  private static let specialFirst = Set("-?:,[]{}#&*!|>'\"%@`~=<+.".unicodeScalars)

  /// Whether some version of YAML reads `text` as a boolean or null.
  private static func isWord(_ text: String) -> Bool {
    text.utf8.count <= 5
      && ["y", "yes", "n", "no", "true", "false", "on", "off", "null"].contains(text.lowercased())
  }

  /// Whether `scalars` might be an integer, float, date, time or sexagesimal number in any version:
  /// a digit first, and nothing but characters that occur in those.
  private static func resemblesNumberOrDate(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, "0"..."9" ~= first else { return false }
    return scalars.allSatisfy(numeric.contains)
  }

  private static let numeric = Set("0123456789abcdefABCDEFxXoO_.,:+-TtZz ".unicodeScalars)
}
