/// A set of characters in an expression: ranges of code points and kinds of Unicode.
struct CharacterClass: Hashable, Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var kinds: Kinds = []
  var isNegated = false

  /// What `\w` and `\d` tell apart; each code point is of one kind.
  struct Kinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    static let other = Kinds(rawValue: 1)
    /// A letter, a number or the low line, but no decimal digit.
    static let word = Kinds(rawValue: 2)
    static let digit = Kinds(rawValue: 4)
    static let all: [Kinds] = [.other, .word, .digit]

    init(_ scalar: Unicode.Scalar) {
      guard scalar.isInUnicode14 else {
        self = .other
        return
      }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .decimalNumber: self = .digit
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .word
      default: self = properties.numericType != nil || scalar == "_" ? .word : .other
      }
    }
  }

  /// White space as Python's `str.isspace` has it: white space, and separators of bidirectional texts.
  static let space: [ClosedRange<UInt32>] = [
    0x9...0xd, 0x1c...0x20, 0x85...0x85, 0xa0...0xa0, 0x1680...0x1680, 0x2000...0x200a, 0x2028...0x2029,
    0x202f...0x202f, 0x205f...0x205f, 0x3000...0x3000,
  ]

  static let notSpace = complement(of: space)

  /// All other code points.
  ///
  /// - Parameter ranges: in ascending order, apart from each other.
  static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var start: UInt32 = 0
    for range in ranges {
      if range.lowerBound > start { result.append(start...range.lowerBound - 1) }
      start = range.upperBound + 1
    }
    if start <= 0x10_ffff { result.append(start...0x10_ffff) }
    return result
  }
}

/// The classes of several expressions, each once.
struct CharacterClasses: Sendable {
  private(set) var all: [CharacterClass] = []
  private var numbers: [CharacterClass: Int] = [:]

  /// The class that holds the line feed alone, which `$` asks for.
  static let lineFeed = 0

  init() {
    _ = number(of: CharacterClass(ranges: [10...10]))
  }

  mutating func number(of characters: CharacterClass) -> Int {
    if let number = numbers[characters] { return number }
    numbers[characters] = all.count
    all.append(characters)
    return all.count - 1
  }
}
