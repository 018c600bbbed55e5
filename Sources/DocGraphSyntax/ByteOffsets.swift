/// Turns positions counted in characters, as libyaml does, into byte offsets of a valid UTF-8 text.
///
/// It walks from the last position to the next, so that positions in about the order of the text
/// cost O(bytes) together.
struct ByteOffsets {
  /// Where the counting starts, after a byte order mark.
  let start: Int
  private let source: [UInt8]
  private let isASCII: Bool
  private var character = 0
  private var offset: Int

  init(of source: [UInt8], from start: Int) {
    self.source = source
    self.start = start
    offset = start
    isASCII = source[start...].allSatisfy { $0 < 0x80 }
  }

  mutating func byteOffset(of target: Int) -> Int {
    if isASCII { return min(start + target, source.count) }
    while character < target, offset < source.count {
      repeat { offset += 1 } while offset < source.count && Byte.isContinuation(source[offset])
      character += 1
    }
    while character > target, offset > start {
      repeat { offset -= 1 } while offset > start && Byte.isContinuation(source[offset])
      character -= 1
    }
    return offset
  }
}
