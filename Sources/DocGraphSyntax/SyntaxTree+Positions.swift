extension SyntaxTree {
  /// Where a node starts; of a node that an alias repeats, where it was written.
  ///
  /// - Complexity: O(bytes before it)
  public func position(of node: Node) -> SourcePosition {
    SourcePosition(offset: Int(entries[node.index].offset), in: source)
  }

  /// Where the key of a mapping's value starts; for any other node where the node does.
  ///
  /// - Complexity: O(bytes before it)
  public func keyPosition(of value: Node) -> SourcePosition {
    let entry = entries[value.index]
    let offset =
      keyOffsets.isEmpty
      ? JSONReader.keyOffset(before: Int(entry.offset), in: source) ?? Int(entry.offset)
      : Int(keyOffsets[value.index])
    return SourcePosition(offset: offset, in: source)
  }

  /// One step from a container to a node in it.
  public enum PathStep: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// The node that a path leads to from the root, or nil when there is none.
  public func node(at path: [PathStep]) -> Node? {
    var node = root
    for step in path {
      let next: Node? =
        switch step {
        case .key(let name): value(named: name, in: node)
        case .index(let index): element(at: index, of: node)
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  /// The element of a sequence at `position`, counted from 0, or nil when there is none.
  ///
  /// - Complexity: O(`position`)
  public func element(at position: Int, of node: Node) -> Node? {
    guard kind(of: node) == .sequence, position >= 0, position < count(of: node) else { return nil }
    var index = node.index + 1
    for _ in 0..<position { index = end(of: index) }
    return Node(index: index)
  }
}

extension SyntaxTree {
  func duplicateKeyError(first: Node, second: Node) -> SyntaxError {
    let name = SyntaxError.quoted(name(of: Key(index: entries[second.index].key)))
    return SyntaxError(
      .duplicateKey, "duplicate key \(name) (first at \(keyPosition(of: first)))",
      at: keyPosition(of: second))
  }
}
