import DocGraphSyntax
import Testing

@Suite("Aliases in YAML")
struct YAMLAliasTests {
  @Test("An alias repeats its node, with the positions where it was written")
  func repeats() throws {
    let yaml = """
      a: &x {b: [1, 2], c: &y d}
      e: *x
      *y : f
      g: [*y, *y]
      """
    let tree = try YAMLReader.read(Array(yaml.utf8))
    let two = try #require(tree.node(at: [.key("e"), .key("b"), .index(1)]))
    #expect(tree.text(of: two) == "2")
    #expect(tree.position(of: two).description == "1:15")
    let copy = try #require(tree.node(at: [.key("e")]))
    #expect(tree.count(of: copy) == 2)
    #expect(tree.keyPosition(of: copy).description == "2:1")
    let inner = try #require(tree.node(at: [.key("e"), .key("b")]))
    #expect(tree.keyPosition(of: inner).description == "1:8")
    #expect(tree.node(at: [.key("d")]).map { tree.text(of: $0) } == "f")
    #expect(tree.node(at: [.key("g"), .index(1)]).map { tree.text(of: $0) } == "d")
    #expect(tree.node(at: [.key("g"), .index(2)]) == nil)
  }

  @Test("Aliases of aliases end in an error before they fill the memory")
  func bomb() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(aliases)]")
    }
    let error = #expect(throws: SyntaxError.self) {
      try YAMLReader.read(Array(lines.joined(separator: "\n").utf8))
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.message == "aliases repeat more than 100,000 values")
  }

  @Test("Aliases cannot make a tree deeper than 128 levels")
  func depth() {
    var lines = ["- &a0 [[[[[[[[[[x]]]]]]]]]]"]
    for level in 1...15 { lines.append("- &a\(level) [[[[[[[[[*a\(level - 1)]]]]]]]]]") }
    let error = #expect(throws: SyntaxError.self) {
      try YAMLReader.read(Array(lines.joined(separator: "\n").utf8))
    }
    #expect(error?.message == "nested deeper than 128 levels")
  }
}
