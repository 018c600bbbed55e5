import DocGraphModel
import DocGraphSyntax
import Testing

/// Damaged files must give a tree or an error; a crash or a hang fails the run.
@Suite("Readers survive damaged files")
struct FuzzTests {
  private static let yaml = """
    # A graph.
    docgraph: 1
    title: "Harbor \\u0062oard, 2031"   # note
    documents:
      - {id: gazette-1, title: 'Board''s pier', published: 2031-03-04, url: https://a.b/c#d}
    entities:
      - &trust
        id: harbor-trust
        aliases: [{text: HT, kind: acronym}, {text: 港}]
        note: |-
          one
            two # not a comment
        summary: >
          folded
          text
      - *trust
    ? key
    : - - a
        - !!str b

    """

  private static let json = """
    {"docgraph": 1, "title": "Harbor \\u0062oard \\ud83d\\udea2", "list": [1, -2.5e+3, true, false, null, []],
     "entities": [{"id": "harbor-trust", "名": "港", "empty": {}}, {"id": "b", "text": "a\\n\\\\b"}]}
    """

  @Test("Mutations of a YAML file are read or refused", arguments: 0..<20)
  func yaml(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<250 {
      let bytes = mutated(Array(Self.yaml.utf8), using: &generator)
      if let tree = try? YAMLReader.read(bytes) { walk(tree, source: bytes) }
    }
  }

  @Test("Mutations of a JSON file are read or refused", arguments: 0..<20)
  func json(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let bytes = mutated(Array(Self.json.utf8), using: &generator)
      if let tree = try? JSONReader.read(bytes) { walk(tree, source: bytes) }
    }
  }

  @Test("Every beginning of a file is read or refused")
  func beginnings() {
    for count in 0...Self.yaml.utf8.count { _ = try? YAMLReader.read(Array(Self.yaml.utf8.prefix(count))) }
    for count in 0..<Self.json.utf8.count {
      #expect(throws: SyntaxError.self) { try JSONReader.read(Array(Self.json.utf8.prefix(count))) }
    }
  }

  /// Changes, inserts, deletes and repeats a few bytes.
  private func mutated(_ original: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
    let special =
      Array("[]{}:,-?&*!|>'\"%@`#~<. \t\r\n\\0u\u{85}\u{2028}\u{FEFF}\u{0}".utf8) + [0xFF, 0xC0, 0xED]
    var bytes = original
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      let byte = special.randomElement(using: &generator) ?? 0
      let end = min(bytes.count, index + Int.random(in: 1...12, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[index] = byte
      case 1: bytes.insert(byte, at: index)
      case 2: bytes.removeSubrange(index..<end)
      case 3:
        bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      default: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      }
    }
    return bytes
  }

  /// Visits every node once and checks what the handles promise.
  private func walk(_ tree: SyntaxTree, source: [UInt8]) {
    var visited = 0
    func visit(_ node: SyntaxTree.Node) {
      visited += 1
      #expect(tree.position(of: node).line >= 1 && tree.keyPosition(of: node).column >= 1)
      var count = 0
      tree.forEachElement(of: node) {
        count += 1
        visit($0)
      }
      tree.forEachPair(of: node) {
        count += 1
        #expect(tree.key(named: tree.name(of: $0)) == $0)
        visit($1)
      }
      #expect(count == tree.count(of: node))
    }
    visit(tree.root)
    #expect(visited == tree.nodeCount)
  }
}
