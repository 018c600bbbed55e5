extension DOTGraph {
  /// The graph as DOT text in UTF-8: two-space indentation, one statement a line, attributes in their order.
  ///
  /// - Throws: `DOTError` for a string that the DOT language cannot hold where it stands.
  /// - Complexity: O(n) in the bytes written.
  public func encoded() throws(DOTError) -> [UInt8] {
    var writer = DOTWriter()
    try writer.write(self)
    return writer.output.bytes
  }

  /// The graph as DOT text; see `encoded()`.
  ///
  /// - Throws: `DOTError` for a string that the DOT language cannot hold where it stands.
  /// - Complexity: O(n) in the bytes written.
  public func text() throws(DOTError) -> String {
    String(decoding: try encoded(), as: UTF8.self)
  }
}
