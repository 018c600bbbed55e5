import DocGraphSyntax
import Testing

@Suite("Walking a tree")
struct SyntaxTreeTests {
  private static let json = """
    {
      "name": "Harbor",
      "b\\"\\\\" :
        [1, {"é": true, "x": {}}, null],
      "c": "é", "d": 2
    }
    """
  private static let yaml = """
    name: Harbor
    "b\\"\\\\" :
      - 1
      - {é: true, x: {}}
      - ~
    c: é
    ? d
    : 2
    """

  @Test("Both formats give the same tree")
  func same() throws {
    let trees = try (JSONReader.read(Array(Self.json.utf8)), YAMLReader.read(Array(Self.yaml.utf8)))
    #expect(dump(trees.0) == dump(trees.1))
    #expect(
      dump(trees.0) == """
        mapping 4
        .name string Harbor
        .b"\\ sequence 3
        .b"\\[0] number 1
        .b"\\[1] mapping 2
        .b"\\[1].é boolean true
        .b"\\[1].x mapping 0
        .b"\\[2] null
        .c string é
        .d number 2

        """)
  }

  @Test("A path leads to a node, and positions to its key and value")
  func positions() throws {
    let json = try JSONReader.read(Array(Self.json.utf8))
    let yaml = try YAMLReader.read(Array(Self.yaml.utf8))
    let path: [SyntaxTree.PathStep] = [.key("b\"\\"), .index(1), .key("x")]
    for (tree, path, value, key) in [
      (json, path, "4:26", "4:21"), (yaml, path, "4:18", "4:15"),
      (json, [.key("b\"\\")], "4:5", "3:3"), (yaml, [.key("b\"\\")], "3:3", "2:1"),
      (json, [.key("d")], "5:18", "5:13"), (yaml, [.key("d")], "8:3", "7:3"),
      (json, [.key("b\"\\"), .index(0)], "4:6", "4:6"), (yaml, [.key("b\"\\"), .index(0)], "3:5", "3:5"),
      (json, [], "1:1", "1:1"), (yaml, [], "1:1", "1:1"),
    ] {
      let node = try #require(tree.node(at: path))
      #expect(tree.position(of: node).description == value, "\(path)")
      #expect(tree.keyPosition(of: node).description == key, "\(path)")
    }
    #expect(json.node(at: [.key("x")]) == nil)
    #expect(json.node(at: [.index(0)]) == nil)
    #expect(json.node(at: [.key("b\"\\"), .index(3)]) == nil)
    #expect(json.node(at: [.key("b\"\\"), .index(-1)]) == nil)
  }

  @Test("An error of the visitor ends the walk and passes through")
  func errors() throws {
    struct Stop: Error {}
    let tree = try JSONReader.read(Array("[1, 2, 3]".utf8))
    var visited = 0
    #expect(throws: Stop.self) {
      try tree.forEachElement(of: tree.root) { (_) throws(Stop) in
        visited += 1
        if visited == 2 { throw Stop() }
      }
    }
    #expect(visited == 2)
  }

  private func dump(_ tree: SyntaxTree) -> String {
    var result = ""
    func visit(_ node: SyntaxTree.Node, _ path: String) {
      let kind = tree.kind(of: node)
      let isContainer = kind == .sequence || kind == .mapping
      let content = isContainer ? "\(tree.count(of: node))" : kind == .null ? "" : tree.text(of: node)
      result += [path, "\(kind)", content].filter { !$0.isEmpty }.joined(separator: " ") + "\n"
      var index = 0
      tree.forEachElement(of: node) {
        visit($0, path + "[\(index)]")
        index += 1
      }
      tree.forEachPair(of: node) { visit($1, path + "." + tree.name(of: $0)) }
    }
    visit(tree.root, "")
    return result
  }
}
