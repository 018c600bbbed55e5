extension SyntaxTree {
  /// What a node is.
  @inlinable
  public func kind(of node: Node) -> Kind { entries[node.index].kind }

  /// The number of elements of a sequence or pairs of a mapping; 0 for a scalar.
  ///
  /// - Complexity: O(1)
  @inlinable
  public func count(of node: Node) -> Int {
    let entry = entries[node.index]
    return entry.isContainer ? Int(entry.payload) : 0
  }

  /// Calls `body` with each element of a sequence, in order; with none for any other node.
  ///
  /// - Complexity: O(elements), whatever they contain
  @inlinable
  public func forEachElement<Failure: Error>(
    of node: Node, _ body: (Node) throws(Failure) -> Void
  ) throws(Failure) {
    guard kind(of: node) == .sequence else { return }
    var index = node.index + 1
    let end = end(of: node.index)
    while index < end {
      try body(Node(index: index))
      index = self.end(of: index)
    }
  }

  /// Calls `body` with each key and value of a mapping, in order; with none for any other node.
  ///
  /// - Complexity: O(pairs), whatever the values contain
  @inlinable
  public func forEachPair<Failure: Error>(
    of node: Node, _ body: (Key, Node) throws(Failure) -> Void
  ) throws(Failure) {
    guard kind(of: node) == .mapping else { return }
    var index = node.index + 1
    let end = end(of: node.index)
    while index < end {
      try body(Key(index: entries[index].key), Node(index: index))
      index = self.end(of: index)
    }
  }

  /// The value of `key` in a mapping.
  ///
  /// - Complexity: O(pairs)
  @inlinable
  public func value(of key: Key, in node: Node) -> Node? {
    guard kind(of: node) == .mapping else { return nil }
    var index = node.index + 1
    let end = end(of: node.index)
    while index < end {
      if entries[index].key == key.index { return Node(index: index) }
      index = self.end(of: index)
    }
    return nil
  }

  /// The value of the key named `name` in a mapping.
  ///
  /// - Complexity: O(pairs)
  public func value(named name: String, in node: Node) -> Node? {
    key(named: name).flatMap { value(of: $0, in: node) }
  }

  /// The index after a node's last descendant.
  @inlinable @inline(__always)
  func end(of index: Int) -> Int {
    let entry = entries[index]
    return entry.isContainer ? Int(entry.extent) : index + 1
  }
}

extension SyntaxTree {
  /// The number of different key names in the tree.
  public var keyCount: Int { keys.count }

  /// The key with this name, or nil when no mapping of the tree has one.
  public func key(named name: String) -> Key? {
    keys.index(of: name).map(Key.init(index:))
  }

  /// The name of a key.
  ///
  /// - Complexity: O(length)
  public func name(of key: Key) -> String { keys.name(at: key.index) }
}
