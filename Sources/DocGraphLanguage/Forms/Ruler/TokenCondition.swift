/// What a pattern of the attribute ruler asks of one token, in plain numbers.
struct TokenCondition: Sendable {
  var tags = LabelSet.all
  /// Which rows of the ruler's dependency sets; -1 if any label will do.
  var dependencies: Int32 = -1
  /// Which of the ruler's texts one must be the word in lower case; nil if any word will do.
  var words: Range<Int>?
  /// Whether the token must be white space, or must not.
  var isSpace: Bool?
}

/// A set of numbers below 256.
struct LabelSet: Sendable, Hashable {
  private var bits: (UInt64, UInt64, UInt64, UInt64)

  private init(filled bits: UInt64) {
    self.bits = (bits, bits, bits, bits)
  }

  static let all = LabelSet(filled: .max)
  static let none = LabelSet(filled: 0)

  func contains(_ label: UInt8) -> Bool {
    let word =
      switch label >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word >> UInt64(label & 63) & 1 == 1
  }

  mutating func insert(_ label: UInt8) {
    let bit = UInt64(1) << UInt64(label & 63)
    switch label >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }

  static func == (a: LabelSet, b: LabelSet) -> Bool { a.bits == b.bits }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
    hasher.combine(bits.2)
    hasher.combine(bits.3)
  }
}
