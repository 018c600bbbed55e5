/// Splits the SVG that Graphviz writes into tags and what is between them.
///
/// It need not know XML: in Graphviz's output `>` ends every tag, since it is escaped in attributes.
struct SVGScanner {
  enum Token {
    case tag(SVGTag)
    case text(ArraySlice<UInt8>)
    /// A declaration or a comment.
    case other
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() -> Token? {
    guard let first = rest.first else { return nil }
    guard first == UInt8(ascii: "<") else { return .text(take(upTo: "<")) }
    if rest.starts(with: "<!--") {
      skip(past: "-->")
      return .other
    }
    let isDeclaration = rest.starts(with: "<?") || rest.starts(with: "<!")
    let start = rest
    skip(past: ">")
    return isDeclaration ? .other : .tag(SVGTag(bytes: start[..<rest.startIndex]))
  }

  mutating func skip(past end: StaticString) {
    _ = take(upTo: end)
    rest = rest.dropFirst(end.utf8CodeUnitCount)
  }

  mutating func skipLineFeed() {
    if rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
  }

  private mutating func take(upTo end: StaticString) -> ArraySlice<UInt8> {
    let taken = rest[..<(rest.firstIndex(of: end) ?? rest.endIndex)]
    rest = rest[taken.endIndex...]
    return taken
  }
}

extension ArraySlice<UInt8> {
  func starts(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { unsafe starts(with: $0) }
  }

  /// Where `text` first begins.
  ///
  /// - Complexity: O(n) for a text whose first byte is rare.
  func firstIndex(of text: StaticString) -> Int? {
    let first = text.withUTF8Buffer { unsafe $0.first }
    return indices.first { self[$0] == first && self[$0...].starts(with: text) }
  }
}
