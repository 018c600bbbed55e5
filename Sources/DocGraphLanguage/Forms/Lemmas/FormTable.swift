/// A set of byte strings that lie in a file: where each one is, found by its hash.
///
/// The bytes stay in the file, so that a table of tens of thousands of words loads in a millisecond.
struct FormTable: Sendable {
  /// 0 where nothing is; else 24 bits of the hash, 8 of the length, and 32 of the place, from 1.
  private var slots: [UInt64]

  /// A table has no more entries, and an entry no more bytes.
  static let mostEntries = 1 << 18
  static let longest = 255
  /// An entry is never farther from where its hash puts it. Half of the slots are empty, so that only a file made for it has
  /// so many of one hash.
  private static let farthest = 1024

  static let empty = FormTable(slots: [])

  private init(slots: [UInt64]) {
    self.slots = slots
  }

  /// A table for as many entries; `mostEntries` at most.
  init(entries: Int) {
    var count = 2
    while count < 2 * entries { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
  }

  /// Adds the bytes of a range, or replaces equal ones.
  ///
  /// - Returns: false if the bytes are too long or there are too many of one hash.
  mutating func insert(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard range.count <= Self.longest else { return false }
    let hash = Self.hash(bytes.span.extracting(range))
    let entry = hash & 0xffff_ff00_0000_0000 | UInt64(range.count) << 32 | UInt64(range.lowerBound + 1)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    for _ in 0..<Self.farthest {
      if slots[slot] == 0 || Self.isEqual(slots[slot], entry, bytes.span.extracting(range), bytes) {
        slots[slot] = entry
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Where an entry ends in the file; nil if it is not in the table.
  func end(of form: [UInt8], in bytes: [UInt8]) -> Int? {
    guard !slots.isEmpty, form.count <= Self.longest else { return nil }
    let hash = Self.hash(form.span)
    let entry = hash & 0xffff_ff00_0000_0000 | UInt64(form.count) << 32
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    for _ in 0..<Self.farthest {
      if slots[slot] == 0 { return nil }
      if Self.isEqual(slots[slot], entry, form.span, bytes) {
        return Int(slots[slot] & 0xffff_ffff) - 1 + form.count
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func contains(_ form: [UInt8], in bytes: [UInt8]) -> Bool { end(of: form, in: bytes) != nil }

  private static func isEqual(_ slot: UInt64, _ entry: UInt64, _ form: Span<UInt8>, _ bytes: [UInt8]) -> Bool
  {
    guard slot >> 32 == entry >> 32 else { return false }
    let start = Int(slot & 0xffff_ffff) - 1
    for index in form.indices where bytes[start + index] != form[index] { return false }
    return true
  }

  /// FNV-1a, with its upper bits mixed into the lower ones.
  private static func hash(_ form: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in form.indices { hash = (hash ^ UInt64(form[index])) &* 0x100_0000_01b3 }
    return (hash ^ hash >> 32) &* 0x9e37_79b9_7f4a_7c15 ^ hash >> 29
  }
}
