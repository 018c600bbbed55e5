/// Reads YAML into a tree: the one document of a file, a mapping or sequence.
///
/// It leaves out what files for people do without, or what is dangerous, each with an error that
/// says so: directives, tags other than the standard ones for text and containers, merge keys, keys
/// that are not scalars, further documents, nesting deeper than 128 levels. Aliases are repeated
/// up to 100,000 values in all.
public enum YAMLReader {
  /// The most bytes that are read: larger graphs belong in JSON.
  public static let maximumByteCount = 32 * 1024 * 1024

  /// The tree of a YAML text in UTF-8.
  ///
  /// - Throws: ``SyntaxError`` at the first fault.
  /// - Complexity: O(bytes)
  public static func read(_ source: [UInt8]) throws(SyntaxError) -> SyntaxTree {
    guard source.count <= maximumByteCount else {
      throw SyntaxError(
        .limitExceeded, "the text is larger than 32 MB, the most that is read as YAML",
        at: SourcePosition(line: 1, column: 1), hint: "convert the file to JSON, which has no such limit")
    }
    let start = source.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return try unsafe source.withUnsafeBufferPointer { bytes throws(SyntaxError) in
      if let fault = unsafe UTF8Check.firstFault(in: bytes) {
        throw SyntaxError(
          .invalidUTF8, "not valid UTF-8", at: fault, in: source, hint: "save the file as UTF-8")
      }
      guard var events = unsafe LibYAMLParser(bytes.extracting(start...)) else {
        throw SyntaxError(.limitExceeded, "out of memory", at: start, in: source)
      }
      var composer = YAMLComposer(source: source, start: start)
      return try composer.compose(&events)
    }
  }
}
