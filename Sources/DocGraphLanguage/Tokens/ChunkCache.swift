/// The tokens of pieces of text that were seen.
struct ChunkCache {
  /// A token in the cache; the first starts where the piece does, each other where the one before ends.
  struct Token {
    var norm: StringID
    var lexeme: Int32
    /// In bytes.
    var length: Int32
    var flags: Lexeme.Flags
  }

  /// Longer pieces are not kept.
  static let longest = 100
  /// When there are more pieces or tokens, all are forgotten: at most about five megabytes.
  private static let most = 1 << 16

  private(set) var tokens: [Token] = []
  private var ends: [Int32] = []
  private var numbers = ByteStringTable()

  var isFull: Bool { ends.count >= Self.most || tokens.count >= 2 * Self.most }

  func hash(_ chunk: Span<UInt8>) -> UInt64 { numbers.hash(chunk) }

  /// The tokens of a piece, as a range of `tokens`.
  func tokens(of chunk: Span<UInt8>, hash: UInt64) -> Range<Int>? {
    guard let number = numbers.number(of: chunk, hash: hash) else { return nil }
    return (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  mutating func append(_ chunk: Span<UInt8>, _ tokens: [Token]) {
    if isFull { removeAll() }
    // Not before: the hash is that of this table.
    _ = numbers.append(chunk, hash: numbers.hash(chunk))
    self.tokens += tokens
    ends.append(Int32(self.tokens.count))
  }

  mutating func removeAll() { self = ChunkCache() }
}
