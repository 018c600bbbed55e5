import DocGraphSyntax
import Testing

@Suite("Reading YAML")
struct YAMLReaderTests {
  @Test(
    "Scalars have their kind by the core schema, and their text as it was written",
    arguments: [
      ("No", .string, "No"), ("yes", .string, "yes"), ("True", .boolean, "True"),
      ("FALSE", .boolean, "FALSE"),
      ("tRue", .string, "tRue"), ("~", .null, "~"), ("Null", .null, "Null"), ("", .null, ""),
      ("none", .string, "none"),
      ("1984", .number, "1984"), ("0o17", .number, "0o17"), ("0o18", .string, "0o18"),
      ("0xfF", .number, "0xfF"),
      ("0x", .string, "0x"), ("1_000", .string, "1_000"), ("+.5", .number, "+.5"), ("1.", .number, "1."),
      (".", .string, "."), ("-", .string, "-"), ("1e", .string, "1e"), ("-.inf", .number, "-.inf"),
      ("-.nan", .string, "-.nan"), ("2031-03-04", .string, "2031-03-04"), ("12:30:45", .string, "12:30:45"),
      ("a#b", .string, "a#b"), ("https://a.b/c#d", .string, "https://a.b/c#d"), ("港 one", .string, "港 one"),
    ] as [(String, SyntaxTree.Kind, String)])
  func plain(yaml: String, kind: SyntaxTree.Kind, text: String) throws {
    // A lone dash would begin a sequence in a block.
    let tree = try YAMLReader.read(Array((yaml == "-" ? "{x: -x}" : "x: \(yaml)\n").utf8))
    let node = try #require(tree.value(named: "x", in: tree.root))
    #expect(tree.kind(of: node) == kind)
    #expect(tree.text(of: node) == (yaml == "-" ? "-x" : text))
    #expect(tree.isPlain(node))
    #expect(tree.string(of: node) == (kind == .null ? nil : tree.text(of: node)))
  }

  @Test(
    "Quoted, block and tagged scalars are strings",
    arguments: [
      ("'1984'", "1984"), ("'it''s'", "it's"), ("\"a\\tb\\x41\\u00e9\\U0001F6A2\"", "a\tbAé🚢"),
      ("\"a\n  b\"", "a b"),
      ("|\n  a\n   b\n", "a\n b\n"), ("|-\n  true", "true"), (">\n  a\n  b\n", "a b\n"), ("!!str 1", "1"),
      ("! 1", "1"),
      ("\"\"", ""),
    ])
  func strings(yaml: String, text: String) throws {
    let tree = try YAMLReader.read(Array("x: \(yaml)".utf8))
    let node = try #require(tree.value(named: "x", in: tree.root))
    #expect(tree.kind(of: node) == .string)
    #expect(tree.text(of: node) == text)
    #expect(!tree.isPlain(node))
  }

  @Test(
    "What cannot be read is refused with its place",
    arguments: [
      ("", "1:1: the text is empty"),
      ("# only\n", "2:1: the text is empty"),
      ("---\n", "2:1: the text is empty"),
      ("hello", "1:1: expected a mapping, found a single value"),
      ("a: 1\na: 2", "2:1: duplicate key 'a' (first at 1:1)"),
      ("é: {b: 1, \"\\u0062\": 2}", "1:11: duplicate key 'b' (first at 1:5)"),
      ("1: a\n'1': b", "2:1: duplicate key '1' (first at 1:1)"),
      ("a: [1", "1:6: did not find expected ',' or ']'"),
      ("a: b: c", "1:5: mapping values are not allowed in this context; quote text that contains ': '"),
      ("a:\n\t- b", "2:1: found character that cannot start any token; indent with spaces, not tabs"),
      (
        "name: @x",
        "1:7: found character that cannot start any token; quote text that starts with '@'"
      ),
      ("a: \u{0}", "1:4: control characters are not allowed"),
      ("a: é\u{1}", "1:5: control characters are not allowed"),
      ("%YAML 1.2\n---\na: 1", "1:1: directives are not supported; quote text that starts with '%'"),
      ("# c\u{85}%TAG ! x\n---\na: 1", "1:5: directives are not supported; quote text that starts with '%'"),
      ("a: 1\n---\nb: 2", "2:1: a second document starts here; keep one document in a file"),
      ("a: 1\n...\n# c\rb: 2", "4:1: a second document starts here; keep one document in a file"),
      ("a: {<<: x}", "1:5: merge keys ('<<') are not supported; write the keys out"),
      ("a: !t x", "1:4: the tag '!t' is not supported; quote text that starts with '!'"),
      (
        "- !!int 1",
        "1:3: the tag 'tag:yaml.org,2002:int' is not supported; quote text that starts with '!'"
      ),
      ("? [a]\n: b", "1:3: a sequence as a key; quote text that starts with a bracket"),
      ("? {a: b}\n: b", "1:3: a mapping as a key; quote text that starts with a bracket"),
      ("?\n: b", "1:2: expected a key"),
      (": b", "1:1: did not find expected key"),
      ("&a b: c", "1:1: an anchor at a key"),
      ("a: *b", "1:4: no anchor '&b' before this alias; quote text that starts with '*'"),
      ("a: &b [*b]", "1:8: the alias '*b' stands inside what it repeats"),
      ("a: &b []\n*b : c", "2:1: an alias of a container as a key"),
    ])
  func errors(yaml: String, description: String) {
    let error = #expect(throws: SyntaxError.self) { try YAMLReader.read(Array(yaml.utf8)) }
    #expect(error?.description == description)
  }

  @Test("A quoted '<<' is a key like any other")
  func quotedMergeKey() throws {
    let tree = try YAMLReader.read(Array("'<<': x".utf8))
    #expect(tree.key(named: "<<") != nil)
  }

  @Test(
    "Bytes that are not UTF-8 are refused", arguments: [[0xFF, 0xFE, 0x61, 0], [0x61, 0x3A, 0x20, 0xE9]])
  func invalidUTF8(bytes: [UInt8]) {
    let error = #expect(throws: SyntaxError.self) { try YAMLReader.read(bytes) }
    #expect(error?.code == .invalidUTF8)
    #expect(error?.hint == "save the file as UTF-8")
  }

  @Test("A text over 32 MB is refused with a hint at JSON")
  func size() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLReader.maximumByteCount + 1)
    let error = #expect(throws: SyntaxError.self) { try YAMLReader.read(bytes) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.hint == "convert the file to JSON, which has no such limit")
  }

  @Test(
    "Nesting is refused beyond 128 levels",
    arguments: ["[", "- ", "{a: ", "- [", "? ", "{? ", "[[], ", "&a [", "!!seq ["])
  func depth(opening: String) {
    let bytes = Array(String(repeating: opening, count: 100_000).utf8)
    #expect(throws: SyntaxError.self) { try YAMLReader.read(bytes) }
  }

  @Test("Nesting is read to 128 levels")
  func allowedDepth() throws {
    let flow = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try YAMLReader.read(Array(flow.utf8)).nodeCount == 128)
    #expect(try YAMLReader.read(Array((String(repeating: "- ", count: 128) + "x").utf8)).nodeCount == 129)
    let error = #expect(throws: SyntaxError.self) {
      try YAMLReader.read(Array((String(repeating: "- ", count: 129) + "x").utf8))
    }
    #expect(error?.description == "1:257: nested deeper than 128 levels")
  }

  @Test("A byte order mark and carriage returns do not shift positions")
  func byteOrderMark() throws {
    let tree = try YAMLReader.read(Array("\u{FEFF}é: 1\r\nb: 2\rc: x".utf8))
    let node = try #require(tree.value(named: "c", in: tree.root))
    #expect(tree.position(of: node).description == "3:4")
    let first = try #require(tree.value(named: "é", in: tree.root))
    #expect(tree.position(of: first).description == "1:4")
    #expect(tree.keyPosition(of: first).description == "1:1")
  }
}
