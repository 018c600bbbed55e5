extension SyntaxTree {
  /// The text of a scalar as it was written, quotes and escapes resolved; empty for a container.
  ///
  /// A YAML scalar gives its text whatever its kind: `name: No` is the text `No` beside being
  /// what other readers take for a boolean, `due: 2033` the text `2033`.
  ///
  /// - Complexity: O(length)
  public func text(of node: Node) -> String {
    // Both formats' readers have checked the bytes.
    withUTF8(of: node) { unsafe String(copying: UTF8Span(unchecked: $0)) }
  }

  /// The text of a node where text is expected: of a JSON string, or of any YAML scalar but a
  /// null; nil for all else, such as a JSON number.
  ///
  /// - Complexity: O(length)
  public func string(of node: Node) -> String? {
    isText(node) ? text(of: node) : nil
  }

  /// Whether ``string(of:)`` gives a text.
  @inlinable
  public func isText(_ node: Node) -> Bool {
    switch kind(of: node) {
    case .string: true
    case .boolean, .number: format == .yaml
    case .null, .sequence, .mapping: false
    }
  }

  /// Calls `body` with the UTF-8 bytes of ``text(of:)``, without copying them.
  @inlinable
  public func withUTF8<Result, Failure: Error>(
    of node: Node, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let entry = entries[node.index]
    let range = textRange(of: entry)
    if entry.isDecoded {
      return try body(decoded.span.extracting(range))
    } else {
      return try body(source.span.extracting(range))
    }
  }

  /// Whether a YAML scalar stands without quotes on its line; false for all of JSON.
  @inlinable
  public func isPlain(_ node: Node) -> Bool { entries[node.index].isPlain }

  /// The value of a boolean.
  public func bool(of node: Node) -> Bool? {
    guard kind(of: node) == .boolean else { return nil }
    return withUTF8(of: node) { $0[0] | 0x20 == UInt8(ascii: "t") }
  }

  /// The value of a number, rounded to the nearest double; nil for any other node, and for a
  /// number that is infinite or not a number.
  public func number(of node: Node) -> Double? {
    guard kind(of: node) == .number else { return nil }
    return withUTF8(of: node) { NumberText.value(of: $0) }
  }

  @inlinable @inline(__always)
  func textRange(of entry: Entry) -> Range<Int> {
    let start = Int(entry.payload)
    return entry.isContainer ? 0..<0 : start..<start + Int(entry.extent)
  }
}
