/// A piece of text between white space, decoded: symbols for the expressions, and where each character is.
struct ChunkText {
  /// Valid UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var symbols: [UInt16] = []
  /// Where each character starts in `bytes`, and the end.
  private(set) var offsets: [Int32] = []
  /// The same in what was given; empty where that was valid.
  private var sources: [Int32] = []

  var count: Int { symbols.count }

  /// Where a character starts in what was given.
  func source(_ character: Int) -> Int {
    Int(sources.isEmpty ? offsets[character] : sources[character])
  }

  func range(_ low: Int, _ high: Int) -> Range<Int> {
    Int(offsets[low])..<Int(offsets[high])
  }

  /// Decodes as the WHATWG Encoding Standard does: a maximal part of a character is U+FFFD.
  ///
  /// - Complexity: O(bytes).
  mutating func decode(_ source: Span<UInt8>, _ alphabet: CharacterAlphabet) {
    bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 16)
    symbols.removeAll(keepingCapacity: symbols.capacity < 1 << 16)
    offsets.removeAll(keepingCapacity: offsets.capacity < 1 << 16)
    sources = []
    bytes.reserveCapacity(source.count)
    symbols.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count + 1)
    var position = 0
    while position < source.count {
      let (scalar, length) = UTF8Decoder.scalar(source, at: position)
      if scalar == nil, sources.isEmpty { sources = offsets }
      if scalar == nil || !sources.isEmpty { sources.append(Int32(position)) }
      offsets.append(Int32(bytes.count))
      symbols.append(alphabet.symbol(of: scalar ?? 0xfffd))
      if scalar == nil {
        bytes += [0xef, 0xbf, 0xbd]
      } else {
        for index in position..<position + length { bytes.append(source[index]) }
      }
      position += length
    }
    if !sources.isEmpty { sources.append(Int32(position)) }
    offsets.append(Int32(bytes.count))
  }
}
