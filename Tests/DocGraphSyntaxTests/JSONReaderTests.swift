import DocGraphSyntax
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "Values of every kind are read",
    arguments: [
      ("null", .null, "null"), (" true\n", .boolean, "true"), ("\tfalse", .boolean, "false"),
      ("-0", .number, "-0"),
      ("0.5e+10", .number, "0.5e+10"), ("\"\"", .string, ""), ("\"港 a\"", .string, "港 a"),
      (#""\"\\\/\b\f\n\r\t""#, .string, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u6E2f""#, .string, "é港"),
      (#""a\ud83d\udea2b""#, .string, "a🚢b"), (#""\u0000""#, .string, "\u{0}"), ("\u{FEFF}1", .number, "1"),
      ("\"\u{7F}\u{10FFFF}\u{E000}\u{FFFF}\"", .string, "\u{7F}\u{10FFFF}\u{E000}\u{FFFF}"),
      ("[]", .sequence, ""), (" {} ", .mapping, ""),
    ] as [(String, SyntaxTree.Kind, String)])
  func kinds(json: String, kind: SyntaxTree.Kind, text: String) throws {
    let tree = try JSONReader.read(Array(json.utf8))
    #expect(tree.kind(of: tree.root) == kind)
    #expect(tree.text(of: tree.root) == text)
    #expect(tree.withUTF8(of: tree.root) { span in span.count } == text.utf8.count)
    #expect(tree.string(of: tree.root) == (kind == .string ? text : nil))
  }

  @Test(
    "What is not JSON is refused with its place",
    arguments: [
      ("", "1:1: the text is empty"),
      (" \n ", "2:2: the text is empty"),
      ("[1,]", "1:4: expected a value; JSON allows no comma before a closing bracket"),
      ("[1 2]", "1:4: expected ',' or ']'"),
      ("{\"a\" 1}", "1:6: expected ':' after a key"),
      ("{a: 1}", "1:2: expected a key in double quotes"),
      ("{\"a\":1,}", "1:8: expected a key in double quotes"),
      ("[1}", "1:3: expected ',' or ']'"),
      ("{\"a\": 1", "1:8: expected ',' or '}' before the end of the text"),
      ("['a']", "1:2: expected a value; JSON strings stand in double quotes"),
      ("[1] // note", "1:5: unexpected text after the value"),
      ("// note\n[1]", "1:1: expected a value; JSON has no comments"),
      ("[1][2]", "1:4: unexpected text after the value"),
      ("01", "1:1: a number with a leading zero"),
      ("-", "1:2: expected a digit before the end of the text"),
      ("1.", "1:3: expected a digit before the end of the text"),
      (".5", "1:1: expected a value"),
      ("+1", "1:1: expected a value"),
      ("1e", "1:3: expected a digit before the end of the text"),
      ("NaN", "1:1: expected a value"),
      ("nul", "1:1: expected null"),
      ("trues", "1:5: unexpected text after the value"),
      ("\"a", "1:3: expected '\"' to end a string before the end of the text"),
      ("\"é\n\"", "1:3: control character in a string; write a line break as \\n"),
      ("\"\t\"", "1:2: control character in a string; write it as an escape"),
      (#""\x""#, "1:2: unknown escape in a string"),
      (#""\u12g4""#, "1:2: expected four hexadecimal digits after \\u"),
      (#""\ud83d""#, "1:2: half of a surrogate pair"),
      (#""\ud83d\n""#, "1:2: half of a surrogate pair"),
      (#""\ud83d\ud83d""#, "1:2: half of a surrogate pair"),
      (#""\udea2\ud83d""#, "1:2: half of a surrogate pair"),
      ("[\u{A0}1]", "1:2: expected a value"),
      ("{\"é\": 1,\r\n \"b\": 2, \"\\u00e9\": 3}", "2:10: duplicate key 'é' (first at 1:2)"),
      (
        "{\"a\": {\"b\": 1}, \"b\": 2, \"c\": {\"a\": 1}, \"a\": 2}", "1:40: duplicate key 'a' (first at 1:2)"
      ),
    ])
  func errors(json: String, description: String) {
    let error = #expect(throws: SyntaxError.self) { try JSONReader.read(Array(json.utf8)) }
    #expect(error?.description == description)
  }

  @Test(
    "Bytes that are not UTF-8 are refused",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x82],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    let json = Array("[\"12345678é".utf8) + bytes + Array("\"]".utf8)
    let error = #expect(throws: SyntaxError.self) { try JSONReader.read(json) }
    #expect(error?.description == "1:12: not valid UTF-8")
    #expect(error?.code == .invalidUTF8)
  }

  @Test("Nesting is read to 128 levels and refused beyond")
  func depth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(try JSONReader.read(nested(128)).nodeCount == 128)
    let error = #expect(throws: SyntaxError.self) { try JSONReader.read(nested(100_000)) }
    #expect(error?.description == "1:129: nested deeper than 128 levels")
  }

  @Test("Strings of every length around a word of the machine are read")
  func lengths() throws {
    for count in 0..<40 {
      let text = String(repeating: "x", count: count)
      for (json, expected) in [
        (text, text), (text + "é", text + "é"), (text + "\\n" + text, text + "\n" + text),
      ] {
        let tree = try JSONReader.read(Array("\"\(json)\"".utf8))
        #expect(tree.text(of: tree.root) == expected)
      }
    }
  }

  @Test("A thousand different keys keep their names and numbers")
  func manyKeys() throws {
    let json = "{" + (0..<1000).map { "\"key\($0)\": \($0)" }.joined(separator: ",") + "}"
    let tree = try JSONReader.read(Array(json.utf8))
    #expect(tree.keyCount == 1000)
    for number in [0, 1, 499, 999] {
      let node = try #require(tree.value(named: "key\(number)", in: tree.root))
      #expect(tree.number(of: node) == Double(number))
    }
    #expect(tree.key(named: "key1000") == nil)
  }
}
