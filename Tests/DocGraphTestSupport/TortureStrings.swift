import Foundation

/// Texts that other writers of DOT stumble over.
public enum TortureStrings {
  public static let own = [
    "", " ", "Nodes & Edges", "node", "say \"no\"", "\"", "ends in \\", "\\", "\\\\", "\\\"",
    "C:\\net\\Graph",
    "\\N \\G \\E \\T \\H \\L", "\\n \\l \\r", "two\nlines", "three\r\nold\rlines", "a\ttab", "R&amp;D",
    "&#65;&eacute;&lt;", "<b>bold</b>", "<table><tr><td>x</td></tr></table>", "]]> --> -- ->", "]", "]]\n]",
    "{a|b} [c]; d=e",
    "bell\u{7} null\u{0} escape\u{1B}", "\u{FFFE}\u{FFFF}", "👩‍👩‍👧 e\u{301} 日本", "\u{202E}RTL\u{202C} שלום",
    "\u{FEFF}\u{200B}\u{A0}\u{2028}", "%1 %s $(x) `'", "# no comment", "/* no comment */ // none",
    "a  b   c", " both ends ", "ends with a line\n", "\\\nline", "&", "&&amp;&", "a\u{7F}b\u{85}c",
    String(repeating: "long & ", count: 1_000), String(repeating: "x\\\"", count: 8_000),
  ]

  /// The collection beside the package, where there is one.
  public static let shared: [String] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("../shared/dot-traps/torture_inputs.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([String].self, from: data)) ?? []
  }()

  /// Seeded texts made of what Graphviz reads as escapes, entities and markup.
  public static let random: [String] = {
    let pieces = [
      "\\", "\\", "&", "amp;", "lt;", "#38;", "#x41;", "N", "G", "E", "n", "l", "\"", "<", ">", "b", "/", " ",
      "\n",
      "'", "-", "é", "😀", "]", "%",
    ]
    var state: UInt64 = 0x5EED
    return (0..<300).map { _ in
      (0..<8).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
    }
  }()

  /// The lines that are drawn of a text: line ends made alike, a tab as a blank, what XML cannot hold as U+FFFD,
  /// and nothing for an empty line.
  public static func lines(of text: String) -> [String] {
    shown(text).replacingOccurrences(of: "\u{A0}", with: " ").split(separator: "\n").map(String.init)
  }

  /// A text with line ends made alike, a tab as a blank, and what XML cannot hold as U+FFFD.
  public static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars {
      switch scalar.value {
      case 0xA, 0xD: shown.append("\n")
      case 0x9: shown.append(" ")
      case 0..<0x20, 0xFFFE, 0xFFFF: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
