/// The code points, sorted into symbols that no class of a set of expressions tells apart: expressions then match short
/// numbers, and a class is a row of bits.
struct CharacterAlphabet: Sendable {
  /// How many symbols there are.
  let count: Int
  /// Where the groups' ranges start, ascending from 0.
  private let starts: [UInt32]
  private let groups: [UInt16]
  private var ascii: [UInt16]
  /// Whether symbols tell kinds apart.
  private let usesKinds: Bool
  /// 64-bit words in a row.
  private let width: Int
  private let rows: [UInt64]

  init(_ classes: CharacterClasses) throws(LanguageError) {
    let classes = classes.all
    var bounds: Set<UInt32> = [0]
    for range in classes.lazy.flatMap(\.ranges) {
      bounds.insert(range.lowerBound)
      if range.upperBound < 0x10_ffff { bounds.insert(range.upperBound + 1) }
    }
    let starts = bounds.sorted()
    let signatures = Self.signatures(starts, classes)
    var numbers: [[UInt64]: UInt16] = [:]
    var members: [[UInt64]] = []
    var groups: [UInt16] = []
    for signature in signatures {
      if let number = numbers[signature] {
        groups.append(number)
        continue
      }
      guard members.count < 20_000 else {
        throw LanguageError(.model, "the tokenizer's expressions tell too many characters apart")
      }
      numbers[signature] = UInt16(members.count)
      groups.append(UInt16(members.count))
      members.append(signature)
    }
    self.starts = starts
    self.groups = groups
    usesKinds = classes.contains { !$0.kinds.isEmpty }
    count = members.count * 3
    width = (count + 63) / 64
    var rows = [UInt64](repeating: 0, count: width * classes.count)
    for (number, characters) in classes.enumerated() {
      for (group, signature) in members.enumerated() {
        let isListed = signature[number / 64] >> UInt64(number % 64) & 1 != 0
        for (kind, flag) in CharacterClass.Kinds.all.enumerated()
        where (isListed || characters.kinds.contains(flag)) != characters.isNegated {
          let symbol = group * 3 + kind
          rows[number * width + symbol / 64] |= 1 << UInt64(symbol % 64)
        }
      }
    }
    self.rows = rows
    ascii = []
    ascii = (0..<128).map { symbolByRange($0) }
  }

  /// For each range, which classes list it.
  private static func signatures(_ starts: [UInt32], _ classes: [CharacterClass]) -> [[UInt64]] {
    var result = [[UInt64]](
      repeating: [UInt64](repeating: 0, count: (classes.count + 63) / 64), count: starts.count)
    for (number, characters) in classes.enumerated() {
      for range in characters.ranges {
        var index = Self.index(of: range.lowerBound, in: starts)
        while index < starts.count, starts[index] <= range.upperBound {
          result[index][number / 64] |= 1 << UInt64(number % 64)
          index += 1
        }
      }
    }
    return result
  }

  /// The last start that is not above a code point.
  private static func index(of scalar: UInt32, in starts: [UInt32]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return low
  }

  private func symbolByRange(_ scalar: UInt32) -> UInt16 {
    let group = groups[Self.index(of: scalar, in: starts)] * 3
    guard usesKinds, let scalar = Unicode.Scalar(scalar) else { return group }
    switch CharacterClass.Kinds(scalar) {
    case .digit: return group + 2
    case .word: return group + 1
    default: return group
    }
  }

  /// The symbol of a code point.
  ///
  /// - Complexity: O(log ranges), O(1) for ASCII.
  func symbol(of scalar: UInt32) -> UInt16 {
    scalar < 128 ? ascii[Int(scalar)] : symbolByRange(scalar)
  }

  func contains(_ symbol: UInt16, class number: Int) -> Bool {
    rows[number * width + Int(symbol >> 6)] >> UInt64(symbol & 63) & 1 != 0
  }
}
