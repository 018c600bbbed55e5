/// Finds the pieces of a text that white space divides.
///
/// A run of other characters is a piece, and so is a run of white space; but a space that follows other characters belongs to no
/// piece.
enum ChunkScanner {
  struct Chunk {
    var end: Int
    /// Whether a space follows, after which the next piece starts.
    var isFollowedBySpace: Bool

    var next: Int { isFollowedBySpace ? end + 1 : end }
  }

  /// The piece that starts at a place before the end.
  static func chunk(_ bytes: Span<UInt8>, at start: Int) -> Chunk {
    var position = start
    let length = spaceLength(bytes, at: position)
    if length > 0 {
      position += length
      while position < bytes.count, case let length = spaceLength(bytes, at: position), length > 0 {
        position += length
      }
      return Chunk(end: position, isFollowedBySpace: false)
    }
    position += 1
    while position < bytes.count, spaceLength(bytes, at: position) == 0 { position += 1 }
    return Chunk(end: position, isFollowedBySpace: position < bytes.count && bytes[position] == 0x20)
  }

  /// How many bytes of white space (Python's `str.isspace`) are here, 0 for another character or a part of one.
  ///
  /// The first byte of such a character cannot be within another one, not even where the text is no UTF-8.
  @inline(__always) private static func spaceLength(_ bytes: Span<UInt8>, at position: Int) -> Int {
    let byte = bytes[position]
    if byte > 0x20, byte < 0xc2 { return 0 }
    if byte <= 0x20 { return byte >= 0x1c || 0x9...0xd ~= byte ? 1 : 0 }
    return wideSpaceLength(bytes, at: position)
  }

  private static func wideSpaceLength(_ bytes: Span<UInt8>, at position: Int) -> Int {
    func byte(_ index: Int) -> UInt8 {
      position + index < bytes.count ? bytes[position + index] : 0
    }
    switch (bytes[position], byte(1), byte(2)) {
    case (0xc2, 0x85, _), (0xc2, 0xa0, _): return 2
    case (0xe1, 0x9a, 0x80), (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9),
      (0xe2, 0x80, 0xaf),
      (0xe2, 0x81, 0x9f), (0xe3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
