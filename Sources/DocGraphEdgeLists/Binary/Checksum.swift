import DocGraphAnalysis

/// 64 bits that tell whether bytes have changed by accident.
///
/// Four lanes, each of which takes every fourth word in by a multiplication; blocks of a megabyte by themselves, so that several
/// threads can work at one section.
enum Checksum {
  static let blockSize = 1 << 20

  /// The checksum of some bytes that are one block.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    let bytes = Array(bytes)
    return unsafe bytes.withUnsafeBytes { unsafe block($0) }
  }

  static func block(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (a, b, c, d) = (UInt64(1), UInt64(2), UInt64(3), UInt64(4))
    var place = 0
    while place + 32 <= bytes.count {
      a = unsafe mixed(a, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      b = unsafe mixed(b, bytes.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self))
      c = unsafe mixed(c, bytes.loadUnaligned(fromByteOffset: place &+ 16, as: UInt64.self))
      d = unsafe mixed(d, bytes.loadUnaligned(fromByteOffset: place &+ 24, as: UInt64.self))
      place += 32
    }
    while place < bytes.count {
      a = unsafe mixed(a, UInt64(bytes[place]))
      place += 1
    }
    return [b, c, d, UInt64(bytes.count)].reduce(a, mixed)
  }

  /// The checksum of a section from those of its blocks.
  static func joined(_ blocks: some Sequence<UInt64>) -> UInt64 {
    blocks.reduce(0, mixed)
  }

  @inline(__always)
  static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ UInt64(littleEndian: word)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
