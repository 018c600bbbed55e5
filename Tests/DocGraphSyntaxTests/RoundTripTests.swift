import DocGraphSyntax
import Testing

@Suite("Values survive being written and read")
struct RoundTripTests {
  @Test("Random values are the same after YAML, and writing them again changes no byte", arguments: 0..<40)
  func yaml(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<50 {
      let value = values.container()
      let bytes = write(value, to: YAMLWriter())
      let tree = try YAMLReader.read(bytes)
      let again = try #require(
        reread(value, as: tree.root, of: tree), "\(String(decoding: bytes, as: UTF8.self))")
      #expect(write(again, to: YAMLWriter()) == bytes)
    }
  }

  @Test("Random values are the same after JSON, and writing them again changes no byte", arguments: 0..<40)
  func json(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<50 {
      let value = values.container()
      for writer in [JSONWriter(), JSONWriter(isMinified: true)] {
        let bytes = write(value, to: writer)
        let tree = try JSONReader.read(bytes)
        let again = try #require(
          reread(value, as: tree.root, of: tree), "\(String(decoding: bytes, as: UTF8.self))")
        #expect(write(again, to: writer) == bytes)
      }
    }
  }

  @Test("Every trap is read back as it was, as key, text and symbol, in block and compact layout")
  func traps() throws {
    for trap in RandomValues.traps {
      for layout in [SyntaxLayout.block, .compact] {
        let value = SyntaxValue.mapping(
          [
            (trap, .text(trap)), (trap + "2", .symbol(trap)),
            (
              trap + "3",
              .sequence([.text(trap), .symbol(trap), .mapping([(trap, .text(trap))], layout)], layout)
            ),
          ], layout)
        let yaml = try YAMLReader.read(write(value, to: YAMLWriter()))
        #expect(reread(value, as: yaml.root, of: yaml) != nil, "\(trap.debugDescription)")
        let json = try JSONReader.read(write(value, to: JSONWriter()))
        #expect(reread(value, as: json.root, of: json) != nil, "\(trap.debugDescription)")
      }
    }
  }

  @Test("Taking the bytes in pieces gives the same text as taking them at once", arguments: 0..<20)
  func pieces(seed: UInt64) {
    var values = RandomValues(seed: seed)
    let elements = (0..<20).map { _ in values.container() }
    func check(_ empty: some SyntaxWriter) {
      var whole = empty
      var inPieces = empty
      var bytes: [UInt8] = []
      whole.beginSequence()
      inPieces.beginSequence()
      for element in elements {
        whole.value(element)
        inPieces.value(element)
        bytes += inPieces.takeBytes()
      }
      whole.end()
      inPieces.end()
      #expect(bytes + inPieces.takeBytes() == whole.takeBytes())
    }
    check(YAMLWriter())
    check(JSONWriter())
  }

  private func write<Writer: SyntaxWriter>(_ value: SyntaxValue, to writer: Writer) -> [UInt8] {
    var writer = writer
    writer.value(value)
    return writer.takeBytes()
  }

  /// `value` with its texts taken from a tree, or nil where the two differ.
  private func reread(
    _ value: SyntaxValue, as node: SyntaxTree.Node, of tree: SyntaxTree
  ) -> SyntaxValue? {
    let kind = tree.kind(of: node)
    let text = tree.text(of: node)
    func isSame(_ original: String) -> Bool { original.utf8.elementsEqual(text.utf8) }
    switch value {
    case .null: return kind == .null ? .null : nil
    case .bool(let flag): return tree.bool(of: node) == flag ? .bool(flag) : nil
    case .number(let original): return kind == .number && isSame(original) ? .number(text) : nil
    case .text(let original): return kind == .string && isSame(original) ? .text(text) : nil
    case .symbol(let original): return tree.isText(node) && isSame(original) ? .symbol(text) : nil
    case .sequence(let elements, let layout):
      guard kind == .sequence, tree.count(of: node) == elements.count else { return nil }
      var nodes: [SyntaxTree.Node] = []
      tree.forEachElement(of: node) { nodes.append($0) }
      let again = zip(elements, nodes).compactMap { reread($0, as: $1, of: tree) }
      return again.count == elements.count ? .sequence(again, layout) : nil
    case .mapping(let pairs, let layout):
      guard kind == .mapping, tree.count(of: node) == pairs.count else { return nil }
      var read: [(String, SyntaxTree.Node)] = []
      tree.forEachPair(of: node) { read.append((tree.name(of: $0), $1)) }
      var again: [(String, SyntaxValue)] = []
      for (pair, (name, node)) in zip(pairs, read) {
        guard name.utf8.elementsEqual(pair.0.utf8), let value = reread(pair.1, as: node, of: tree) else {
          return nil
        }
        again.append((name, value))
      }
      return .mapping(again, layout)
    }
  }
}
