/// Byte strings, numbered in the order in which they were added.
///
/// The hash has a random seed: a text cannot be made to hit one place of the table again and again.
struct ByteStringTable: Sendable {
  /// In each slot the upper half of a hash and a number plus one; 0 where nothing is. Their count is a power of two.
  private var slots = [UInt64](repeating: 0, count: 256)
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private let seed = UInt64.random(in: .min ... .max)

  var count: Int { ends.count }
  /// How many bytes the strings have together.
  var byteCount: Int { bytes.count }

  /// wyhash's way to mix (Wang Yi, public domain): products of 64 bits, folded.
  ///
  /// - Complexity: O(bytes).
  func hash(_ key: Span<UInt8>) -> UInt64 {
    let key = unsafe key.bytes
    let count = key.byteCount
    var hash = seed ^ (UInt64(count) &* 0xa076_1d64_78bd_642f)
    var last: UInt64 = 0
    if count >= 8 {
      var position = 0
      while position + 8 < count {
        hash = Self.mix(hash ^ key.word(at: position), 0xe703_7ed1_a0b4_28db)
        position += 8
      }
      last = key.word(at: count - 8)
    } else if count >= 4 {
      last = UInt64(key.halfWord(at: 0)) << 32 | UInt64(key.halfWord(at: count - 4))
    } else if count > 0 {
      last =
        UInt64(key.byte(at: 0)) << 16 | UInt64(key.byte(at: count / 2)) << 8 | UInt64(key.byte(at: count - 1))
    }
    return Self.mix(hash ^ last, 0x8ebc_6af0_9c88_c6e3)
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  /// The number of a byte string.
  ///
  /// - Complexity: O(bytes).
  func number(of key: Span<UInt8>, hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      guard slot != 0 else { return nil }
      if slot >> 32 == hash >> 32 {
        let number = Int(slot & 0xffff_ffff) - 1
        if isEqual(number, key) { return number }
      }
      place = (place + 1) & mask
    }
  }

  func number(of key: Span<UInt8>) -> Int? { number(of: key, hash: hash(key)) }

  private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    let count = ends[number] - start
    guard count == key.count else { return false }
    let known = unsafe bytes.span.bytes
    let key = unsafe key.bytes
    var position = 0
    while position + 8 <= count {
      if known.word(at: start + position) != key.word(at: position) { return false }
      position += 8
    }
    while position < count {
      if known.byte(at: start + position) != key.byte(at: position) { return false }
      position += 1
    }
    return true
  }

  /// Adds a byte string that is not there.
  ///
  /// - Returns: its number.
  mutating func append(_ key: Span<UInt8>, hash: UInt64) -> Int {
    if ends.count * 2 >= slots.count { grow() }
    for index in key.indices { bytes.append(key[index]) }
    ends.append(bytes.count)
    insert(ends.count, hash)
    return ends.count - 1
  }

  private mutating func insert(_ numberPlusOne: Int, _ hash: UInt64) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = (hash >> 32) << 32 | UInt64(numberPlusOne)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 4)
    var start = 0
    for (number, end) in ends.enumerated() {
      insert(number + 1, hash(bytes.span.extracting(start..<end)))
      start = end
    }
  }

  /// Forgets all strings, and keeps the memory of few.
  mutating func removeAll() {
    self = ByteStringTable()
  }
}

extension RawSpan {
  /// Eight bytes. `unsafe` is the name only: bounds are checked, and any bytes are a number.
  fileprivate func word(at position: Int) -> UInt64 {
    unsafe unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  fileprivate func halfWord(at position: Int) -> UInt32 {
    unsafe unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self)
  }

  fileprivate func byte(at position: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: position, as: UInt8.self)
  }
}
