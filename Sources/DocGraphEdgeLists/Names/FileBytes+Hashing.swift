import Glibc

extension FileBytes {
  /// 32 bits of a name's hash, which nobody who writes a file can foresee: else names could be chosen that all collide.
  func mark(_ name: Range<Int>) -> UInt32 {
    var hash = Self.secret ^ UInt64(name.count)
    var place = name.lowerBound
    while place + 8 <= name.upperBound {
      hash = Self.mixed(hash, word(at: place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < name.upperBound {
      rest = rest << 8 | UInt64(self[place])
      place += 1
    }
    return UInt32(truncatingIfNeeded: Self.mixed(hash, rest) >> 32)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return (product.high ^ product.low) &+ secret
  }

  private static let secret = UInt64.random(in: 0...UInt64.max)

  /// Whether the same bytes stand at two places.
  func equal(_ one: Int, _ other: Int, _ count: Int) -> Bool {
    unsafe memcmp(base + one, base + other, count) == 0
  }
}
