/// Reads strict JSON (RFC 8259) into a tree.
///
/// Beyond the grammar it refuses duplicate keys, lone surrogates, and nesting deeper than
/// 128 levels; it accepts a byte order mark at the start.
public enum JSONReader {
  /// The tree of a JSON text in UTF-8 of less than 4 GiB, which the tree keeps.
  ///
  /// - Throws: ``SyntaxError`` at the first fault.
  /// - Complexity: O(bytes)
  public static func read(_ source: [UInt8]) throws(SyntaxError) -> SyntaxTree {
    guard source.count < Int(UInt32.max) else {
      throw SyntaxError(.limitExceeded, "the text is larger than 4 GiB", at: .init(line: 1, column: 1))
    }
    let tape = try unsafe source.withUnsafeBufferPointer { bytes throws(SyntaxError) in
      var parser = unsafe JSONParser(bytes: bytes, source: source)
      return try parser.parse()
    }
    return SyntaxTree(format: .json, source: source, tape: tape)
  }

  /// Where the key starts whose value is at `offset` of a well-formed text.
  ///
  /// A quote inside a string has an odd number of backslashes before it, the opening one none.
  static func keyOffset(before offset: Int, in source: [UInt8]) -> Int? {
    var index = offset
    func isBlankBefore() -> Bool {
      index > 0 && [Byte.space, Byte.newline, Byte.carriageReturn, Byte.tab].contains(source[index - 1])
    }
    while isBlankBefore() { index -= 1 }
    guard index > 0, source[index - 1] == Byte.colon else { return nil }
    index -= 1
    while isBlankBefore() { index -= 1 }
    index -= 1
    while true {
      guard index > 0, let quote = source[..<index].lastIndex(of: Byte.quote) else { return nil }
      let backslashes = source[..<quote].reversed().prefix { $0 == Byte.backslash }.count
      if backslashes.isMultiple(of: 2) { return quote }
      index = quote
    }
  }
}
