/// Splits the SVG that Graphviz writes into tags and what is between them.
///
/// It need not know XML: in Graphviz's output `>` ends every tag, since it is escaped in attributes.
struct SVGScanner {
  enum Token {
    case tag(SVGTag)
    case text(String)
    /// A declaration or a comment.
    case other
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    guard bytes[position] == UInt8(ascii: "<") else { return .text(take(upTo: "<")) }
    if starts(with: "<!--") {
      _ = text(upTo: "-->")
      return .other
    }
    let tag = text(upTo: ">")
    return tag.hasPrefix("<?") || tag.hasPrefix("<!") ? .other : .tag(SVGTag(text: tag + ">"))
  }

  /// The text before `end`, which is passed over too.
  mutating func text(upTo end: StaticString) -> String {
    let text = take(upTo: end)
    position = min(position + end.utf8CodeUnitCount, bytes.count)
    return text
  }

  mutating func skipLineFeed() {
    if starts(with: "\n") { position += 1 }
  }

  private mutating func take(upTo end: StaticString) -> String {
    let start = position
    while position < bytes.count, !starts(with: end) { position += 1 }
    // Graphviz writes every hyphen as a reference, for the sake of its comments.
    return String(decoding: bytes[start..<position], as: UTF8.self).replacing("&#45;", with: "-")
  }

  private func starts(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { unsafe bytes[position...].starts(with: $0) }
  }
}
