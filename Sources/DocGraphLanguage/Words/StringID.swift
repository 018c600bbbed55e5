/// The number by which models know a text: spaCy's hash of strings.
package typealias StringID = UInt64

extension StringID {
  /// The number of a text: a symbol's, otherwise the hash.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Complexity: O(bytes).
  package static func of(_ text: Span<UInt8>) -> StringID {
    let hash = hash(text)
    return Symbols.numbers[hash] ?? hash
  }

  /// The number of a text: a symbol's, otherwise the hash.
  package static func of(_ text: String) -> StringID {
    of(Array(text.utf8).span)
  }

  /// MurmurHash64A (Austin Appleby, public domain) with seed 1 of UTF-8 bytes; 0 for no bytes. The names in spaCy's table of
  /// symbols have small numbers instead, which `Symbols` knows.
  ///
  /// - Complexity: O(bytes).
  package static func hash(_ bytes: Span<UInt8>) -> StringID {
    guard !bytes.isEmpty else { return 0 }
    let factor: UInt64 = 0xc6a4_a793_5bd1_e995
    var hash = 1 ^ (UInt64(bytes.count) &* factor)
    var position = 0
    while position + 8 <= bytes.count {
      // Bounds are checked, and any bytes are a number.
      var word = UInt64(
        littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      word = word &* factor
      word ^= word >> 47
      hash ^= word &* factor
      hash = hash &* factor
      position += 8
    }
    if position < bytes.count {
      var rest: UInt64 = 0
      for index in position..<bytes.count { rest |= UInt64(bytes[index]) << (8 * UInt64(index - position)) }
      hash ^= rest
      hash = hash &* factor
    }
    hash ^= hash >> 47
    hash = hash &* factor
    return hash ^ (hash >> 47)
  }
}
