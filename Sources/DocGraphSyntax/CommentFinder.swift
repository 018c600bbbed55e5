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

  /// Looks at blanks, comments and document ends; where something else follows.
  mutating func skipBlanks(from start: Int) -> Int? {
    skip(to: start)
    while position < source.count {
      switch source[position] {
      case Byte.space, Byte.tab: position += 1
      case Byte.hash:
        first = first ?? position
        while position < source.count, lineBreakLength(at: position) == 0 { position += 1 }
      case Byte.dot where source[position...].starts(with: "...".utf8): position += 3
      default:
        let length = lineBreakLength(at: position)
        if length == 0 { return position }
        position += length
      }
    }
    return nil
  }

  /// The number of bytes of the line break at `index`, by YAML 1.1 as libyaml reads it, or 0.
  private func lineBreakLength(at index: Int) -> Int {
    switch source[index] {
    case Byte.newline, Byte.carriageReturn: 1
    case 0xC2 where source[index...].starts(with: "\u{85}".utf8): 2
    case 0xE2 where source[index...].starts(with: "\u{2028}".utf8): 3
    case 0xE2 where source[index...].starts(with: "\u{2029}".utf8): 3
    default: 0
    }
  }
}
