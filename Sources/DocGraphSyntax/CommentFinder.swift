/// Finds the first comment of a YAML text in what the scalars leave over.
///
/// Between scalars a `#` can only begin a comment: indicators, anchors and the accepted tags have
/// none. So quotes, plain text and block scalars need no scanning of their own.
struct CommentFinder {
  private let source: [UInt8]
  /// How far the text has been looked at.
  private(set) var position: Int
  /// Where the first comment starts.
  private(set) var first: Int?

  init(source: [UInt8], from position: Int) {
    self.source = source
    self.position = position
  }

  /// Looks at the text up to `end`, in which there is no scalar.
  mutating func skip(to end: Int) {
    guard end > position else { return }
    if first == nil { first = source[position..<end].firstIndex(of: Byte.hash) }
    position = end
  }

  /// Passes over a scalar; a block scalar may have a comment on its first line.
  mutating func skipScalar(from start: Int, to end: Int, isBlock: Bool) {
    if isBlock, start < end {
      let header = source[start..<end].prefix { $0 != Byte.newline && $0 != Byte.carriageReturn }
      skip(to: header.endIndex)
    }
    position = max(position, end)
  }

  /// Looks at blanks, comments and document ends after the document; where something else follows.
  mutating func skipBlanks(from start: Int) -> Int? {
    skip(to: start)
    while position < source.count {
      switch source[position] {
      case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn: position += 1
      case Byte.hash:
        first = first ?? position
        position = source[position...].firstIndex(of: Byte.newline) ?? source.count
      case Byte.dot where source[position...].starts(with: "...".utf8): position += 3
      default: return position
      }
    }
    return nil
  }
}
