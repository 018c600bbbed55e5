import DocGraphModel
import DocGraphSyntax

/// Values with the texts that writers get wrong.
struct RandomValues {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func container(depth: Int = 4) -> SyntaxValue {
    let count = Int.random(in: 0...5, using: &generator)
    let layout: SyntaxLayout = Bool.random(using: &generator) ? .block : .compact
    if Bool.random(using: &generator) {
      return .sequence((0..<count).map { _ in value(depth: depth - 1) }, layout)
    }
    var names: [String] = []
    for _ in 0..<count {
      let name = text()
      if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
    }
    return .mapping(names.map { ($0, value(depth: depth - 1)) }, layout)
  }

  private mutating func value(depth: Int) -> SyntaxValue {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: .null
    case 1: .bool(Bool.random(using: &generator))
    case 2: .number(Self.numbers.randomElement(using: &generator) ?? "0")
    case 3: .symbol(text())
    case 4...6 where depth > 0: container(depth: depth)
    default: .text(text())
    }
  }

  /// A known trap, or a few pieces of text in a row.
  mutating func text() -> String {
    let pieces = Int.random(in: 0...6, using: &generator)
    if pieces < 3 { return Self.traps.randomElement(using: &generator) ?? "" }
    return (0..<pieces).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  static let numbers = ["0", "-0", "12", "0.8", "-3.25", "1e+30", "1E-7", "123456789012345678901234567890"]

  static let traps = [
    "", " ", "   ", "\t", "\n", "\n\n", "a\n", "a\n\n", "\na", " a", "a ", "a\n b", " a\nb", "a \nb",
    "a\n\nb\n",
    "a\tb", "\ta", "a\n\tb", "a\r", "a\r\nb", "\r\n", "- x", "-", "--- x", "---", "...", "... x", "./x",
    "../x y", "../x: y", "../", "-1", "?",
    "? x",
    ":", ": x", "x:", "x: y", "x:y", "http://a.b/c?d=e&f#g", "#", "# x", "x # y", "x#y", "yes", "No", "ON",
    "y", "n",
    "true", "False", "null", "Null", "~", "~x", "=", "<<", "0o7", "0x1F", "0b101", "1_000", "1,000",
    "12:30:45",
    "1:30", "2001-01-01", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", ".5", "5.", "+1",
    ".inf",
    "-.INF", ".nan", "1e3", "1.5", "007", "%x", "@x", "`x", "&a", "*a", "!t", "!", "|", ">", "|-", "'", "''",
    "'a'",
    "\"", "\"a\"", "a\"b", "\\", "\\n", "a\\", "[", "]", "{", "}", "[a]", "{a: b}", "a, b", ",", "a]", "a{b",
    "\u{0}", "\u{1}", "\u{7}", "\u{7F}", "\u{80}", "\u{85}", "a\u{85}b", "\u{A0}", "\u{2028}", "\u{2029}",
    "\u{FEFF}",
    "\u{FEFF}a", "\u{202E}abc\u{202C}", "\u{2066}x\u{2069}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{1FFFF}",
    "👩‍👩‍👧‍👦",
    "é", "e\u{301}", "שלום: x", "مرحبا", "北京 港", "a\u{200D}b", "日本\n語", "x\n# y\n--- z\n- w",
    String(repeating: "long ", count: 30) + "x", String(repeating: "é", count: 99),
    String(repeating: "k", count: 1100), String(repeating: "\u{1F6A2}", count: 400),
  ]

  static let pieces = [
    "a", "b", "Z", "0", "9", " ", "  ", "\n", "\t", "\r", ":", ": ", "#", " #", "-", "- ", "?", ",", "[", "]",
    "{",
    "}", "&", "*", "!", "|", ">", "'", "\"", "\\", "%", "@", "`", "~", "=", "<", "+", ".", "_", "/", "é", "北",
    "🚢",
    "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{202B}", "\u{301}", "word", "yes", "null", "12",
  ]
}
