import DocGraphSyntax
import Testing

@Suite("Writing YAML and JSON")
struct WriterTests {
  private static let value = SyntaxValue.mapping(
    [
      ("docgraph", .number("1")),
      ("title", .text("Harbor board, 2031 to 2034")),
      ("documents", .sequence([], .block)),
      (
        "entities",
        .sequence(
          [
            .mapping(
              [
                ("id", .symbol("harbor-trust")), ("due", .symbol("2033")), ("name", .text("2033")),
                (
                  "aliases",
                  .sequence(
                    [.mapping([("text", .text("HT, port")), ("kind", .symbol("acronym"))], .compact)], .block)
                ),
                ("note", .text("One line.\n\nAnother: one.\n")),
              ], .block),
            .mapping([("id", .symbol("no")), ("open", .bool(true)), ("end", .null)], .compact),
            .sequence([.text("a"), .sequence([.text("b")], .block), .mapping([], .block)], .block),
          ], .block)
      ),
      ("last", .mapping([("quote", .text("said \"yes\"\tand\u{202E}")), ("x", .text(""))], .block)),
    ], .block)

  @Test("YAML is laid out in blocks, with compact containers on one line")
  func yaml() {
    #expect(
      text(Self.value, YAMLWriter()) == """
        docgraph: 1
        title: Harbor board, 2031 to 2034
        documents: []
        entities:
          - id: harbor-trust
            due: 2033
            name: "2033"
            aliases:
              - {text: "HT, port", kind: acronym}
            note: |
              One line.

              Another: one.
          - {id: "no", open: true, end: null}
          - - a
            - - b
            - {}
        last:
          quote: "said \\"yes\\"\\tand\\u202E"
          x: ""

        """)
  }

  @Test("JSON has the same layout")
  func json() {
    #expect(
      text(Self.value, JSONWriter()) == """
        {
          "docgraph": 1,
          "title": "Harbor board, 2031 to 2034",
          "documents": [],
          "entities": [
            {
              "id": "harbor-trust",
              "due": "2033",
              "name": "2033",
              "aliases": [
                {"text": "HT, port", "kind": "acronym"}
              ],
              "note": "One line.\\n\\nAnother: one.\\n"
            },
            {"id": "no", "open": true, "end": null},
            [
              "a",
              [
                "b"
              ],
              {}
            ]
          ],
          "last": {
            "quote": "said \\"yes\\"\\tand\\u202E",
            "x": ""
          }
        }

        """)
    #expect(
      text(
        .sequence([.mapping([("a", .number("1")), ("b", .null)], .block), .text("x")], .block),
        JSONWriter(isMinified: true))
        == "[{\"a\":1,\"b\":null},\"x\"]\n")
  }

  @Test(
    "Plain text stays plain, and all that some parser would change is quoted",
    arguments: [
      ("Port Ellen, Board [x]", "Port Ellen, Board [x]"), ("a#b: no", "\"a#b: no\""),
      ("it's 5 o'clock", "it's 5 o'clock"),
      ("3 cats", "3 cats"), ("12:30", "\"12:30\""), ("2031-03-04", "\"2031-03-04\""), ("1_000", "\"1_000\""),
      ("on", "\"on\""), ("Yes", "\"Yes\""), ("yesterday", "yesterday"), ("- a", "\"- a\""), ("~", "\"~\""),
      ("=", "\"=\""),
      ("a ", "\"a \""), ("a:", "\"a:\""), ("a:b", "a:b"), ("a #b", "\"a #b\""), ("", "\"\""), ("港 é", "港 é"),
      ("a\u{A0}b", "\"a\\u00A0b\""), ("a\u{FEFF}", "\"a\\uFEFF\""), ("a\r\nb", "\"a\\r\\nb\""),
      ("\u{0}", "\"\\u0000\""),
      ("a\nb", "|-\n    a\n    b"), ("a\nb\n", "|\n    a\n    b"), ("a\n\n", "\"a\\n\\n\""),
      (" a\nb", "\" a\\nb\""),
      ("a \nb", "\"a \\nb\""), ("a\n b", "|-\n    a\n     b"), ("a\n\tb", "\"a\\n\\tb\""), ("a\\b", "a\\b"),
    ])
  func scalars(text original: String, expected: String) {
    let value = SyntaxValue.mapping([("x", .mapping([("z", .text(original))], .block))], .block)
    #expect(text(value, YAMLWriter()) == "x:\n  z: \(expected)\n")
  }

  @Test(
    "A symbol stays plain unless it is a word for null or a boolean",
    arguments: [
      ("2033", "2033"), ("2031-03-04", "2031-03-04"), ("no", "\"no\""), ("null", "\"null\""),
      ("-1", "\"-1\""),
    ])
  func symbols(symbol: String, expected: String) {
    #expect(text(.sequence([.symbol(symbol)], .block), YAMLWriter()) == "- \(expected)\n")
    #expect(text(.sequence([.symbol(symbol)], .block), JSONWriter(isMinified: true)) == "[\"\(symbol)\"]\n")
  }

  @Test("A compact container of exactly 100 columns stays on its line, a longer one becomes a block")
  func columns() {
    // `- {x: …}` and `  {"x": "…"},` leave 94 and 88 columns; é has two bytes and one column.
    let fits = SyntaxValue.sequence(
      [.mapping([("x", .text(String(repeating: "é", count: 93)))], .compact)], .block)
    #expect(text(fits, YAMLWriter()).split(separator: "\n").map(\.count) == [100])
    let tooLong = SyntaxValue.sequence(
      [.mapping([("x", .text(String(repeating: "é", count: 94)))], .compact)], .block)
    #expect(text(tooLong, YAMLWriter()) == "- x: \(String(repeating: "é", count: 94))\n")
    let json = SyntaxValue.sequence(
      [.mapping([("x", .text(String(repeating: "é", count: 88)))], .compact)], .block)
    #expect(text(json, JSONWriter()).split(separator: "\n").map(\.count) == [1, 99, 1])
    let long = SyntaxValue.sequence(
      [.mapping([("x", .text(String(repeating: "é", count: 89)))], .compact)], .block)
    #expect(text(long, JSONWriter()).split(separator: "\n").count == 5)
  }

  @Test("A compact container with a block or a text of several lines inside becomes a block")
  func compactWithBlock() {
    let inner = SyntaxValue.sequence([.number("1")], .block)
    #expect(text(.mapping([("a", inner)], .compact), YAMLWriter()) == "a:\n  - 1\n")
    #expect(text(.mapping([("a", .text("b\nc"))], .compact), YAMLWriter()) == "a: |-\n  b\n  c\n")
    #expect(text(.mapping([("a", .sequence([], .block))], .compact), YAMLWriter()) == "{a: []}\n")
  }

  @Test(
    "What is no number is written as text",
    arguments: ["", "01", "1.", ".5", "+1", "NaN", "0x1F", "1e", "-", "1 "])
  func notNumbers(number: String) {
    #expect(text(.sequence([.number(number)], .block), JSONWriter(isMinified: true)) == "[\"\(number)\"]\n")
  }

  @Test("Long keys are written with a question mark")
  func longKey() {
    let key = String(repeating: "k", count: 1001)
    #expect(
      text(.mapping([(key, .number("1")), ("b", .null)], .compact), YAMLWriter())
        == "? \(key)\n: 1\nb: null\n")
  }

  @Test("Scalars and empty containers stand alone")
  func roots() {
    #expect(text(.text("a\nb"), YAMLWriter()) == "\"a\\nb\"\n")
    #expect(text(.mapping([], .block), YAMLWriter()) == "{}\n")
    #expect(text(.sequence([], .compact), JSONWriter()) == "[]\n")
    #expect(text(.number("1"), JSONWriter()) == "1\n")
  }

  private func text<Writer: SyntaxWriter>(_ value: SyntaxValue, _ writer: Writer) -> String {
    var writer = writer
    writer.value(value)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }
}
