import DocGraphSyntax
import Testing

@Test func smoke() throws {
  let yaml = """
    docgraph: 1 # one
    a: &x [1, 2.5, {b: "c\\n"}]
    b: *x
    c:
      - id: x
        n: |
          one
          two
    """
  let tree = try YAMLReader.read(Array(yaml.utf8))
  print(tree.firstComment as Any, tree.nodeCount)
  let n = try #require(tree.node(at: [.key("b"), .index(2), .key("b")]))
  print(tree.text(of: n).debugDescription, tree.position(of: n), tree.keyPosition(of: n))
  var writer = YAMLWriter()
  let v: SyntaxValue = .mapping(
    [
      ("a", .number("1")),
      (
        "b",
        .sequence(
          [
            .mapping([("id", .symbol("x")), ("t", .text("a\nb\n")), ("e", .sequence([], .compact))], .block),
            .mapping([("q", .text("yes"))], .compact),
          ], .block)
      ),
    ], .block)
  writer.value(v)
  print(String(decoding: writer.takeBytes(), as: UTF8.self))
  var j = JSONWriter()
  j.value(v)
  let bytes = j.takeBytes()
  print(String(decoding: bytes, as: UTF8.self))
  let t = try JSONReader.read(bytes)
  print(t.nodeCount, t.keyPosition(of: try #require(t.node(at: [.key("b"), .index(0), .key("t")]))))
  for bad in [
    "a: 1\na: 2", "a: [", "- - ]", "a\tb: c\n\t- x", "%YAML 1.2\n---\na: 1", "a: 1\n---\nb: 2", "<<: x",
    "a: !foo x", "", "x", "# c\n", "a: *b", "a: &b [*b]", "a: \u{0}", "a: @x",
    String(repeating: "[", count: 100000), String(repeating: "- ", count: 100000),
    String(repeating: "{a: ", count: 100000),
  ] {
    do { _ = try YAMLReader.read(Array(bad.utf8)); print("no error", bad) } catch {
      print(bad.prefix(20).debugDescription, error)
    }
  }
  for bad in [
    "{\"a\":1,\"\\u0061\":2}", "[1,]", "\"\\ud800\"", "[01]", "{\"a\":1", "[1] x", "", "\"a\nb\"",
    String(repeating: "[", count: 100000),
  ] {
    do { _ = try JSONReader.read(Array(bad.utf8)); print("no error", bad) } catch {
      print(bad.prefix(20).debugDescription, error)
    }
  }
}
