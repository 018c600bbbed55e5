/// How text is escaped for one of the places where Graphviz reads it, each measured with Graphviz 2.42.
///
/// Graphviz reads a value several times: it expands `\N` and its kin (twice in tooltips), decodes entities, and
/// escapes again for the SVG, except in links. The rules undo exactly that, so that the text is drawn as written.
struct EscapeRules: Sendable {
  var backslash = #"\\"#
  var ampersand = "&amp;"
  /// Always an entity, so that no plain label can equal an HTML label of the same graph: Graphviz keeps one copy
  /// of equal strings, and draws both as HTML.
  var less = "&lt;"
  var greater = ">"
  var quote = "\""
  /// A reference in HTML text: a run of `]` alone is lost on the way, and Graphviz then finds it after the table.
  var bracket = "]"
  var lineFeed = #"\n"#
  /// Links: blanks and control characters are written as `%20`.
  var encodesBlanks = false

  static let label = EscapeRules()
  /// Escapes are expanded twice.
  static let tooltip = EscapeRules(backslash: #"\\\\"#)
  /// Graphviz writes links to the SVG as they are.
  static let url = EscapeRules(greater: "&gt;", quote: "&quot;", encodesBlanks: true)

  static let htmlText = EscapeRules(greater: "&gt;", quote: "&quot;", bracket: "&#93;", lineFeed: "<br/>")
  /// Values of Graphviz's vocabulary in an HTML attribute: no escapes are expanded.
  static let htmlPlain = EscapeRules(backslash: #"\"#, greater: "&gt;", quote: "&quot;", lineFeed: " ")
  static let htmlTooltip = EscapeRules(greater: "&gt;", quote: "&quot;", lineFeed: "&#10;")
  /// The XML of the label is decoded first, and what is left must still be XML.
  static let htmlURL = EscapeRules(
    ampersand: "&amp;amp;", less: "&amp;lt;", greater: "&amp;gt;", quote: "&amp;quot;", encodesBlanks: true)
  /// Graphviz leaves alone in an id what looks like an entity.
  static let htmlID = EscapeRules(
    ampersand: "&amp;amp;", greater: "&gt;", quote: "&quot;", lineFeed: " ")

  /// The escaped bytes of a text. A carriage return, alone or before a line feed, is a line feed; a tab is a
  /// blank; any other character that XML cannot hold is shown as U+FFFD.
  ///
  /// - Complexity: O(n).
  func escape(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where encodesBlanks && (scalar.value <= 0x20 || scalar.value == 0x7F):
        result.append(contentsOf: [
          UInt8(ascii: "%"), Self.hex(scalar.value >> 4), Self.hex(scalar.value & 15),
        ])
      case "\\": result.append(contentsOf: backslash.utf8)
      case "&": result.append(contentsOf: ampersand.utf8)
      case "<": result.append(contentsOf: less.utf8)
      case ">": result.append(contentsOf: greater.utf8)
      case "\"": result.append(contentsOf: quote.utf8)
      case "]": result.append(contentsOf: bracket.utf8)
      case "\n" where previous == "\r": break
      case "\n", "\r": result.append(contentsOf: lineFeed.utf8)
      case "\t": result.append(UInt8(ascii: " "))
      case _ where !scalar.isInXML: result.append(contentsOf: "\u{FFFD}".utf8)
      default: result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      previous = scalar
    }
    return result
  }

  private static func hex(_ digit: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: digit) + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 can hold the character, even as a reference.
  var isInXML: Bool {
    value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : self == "\t" || self == "\n" || self == "\r"
  }
}
