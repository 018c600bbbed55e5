/// Numbers for names, by the order in which they first come up.
///
/// Names stay where they are, in the bytes of the file. An open table with linear probing, at most half full.
struct NameTable {
  /// Where a name stands, and what tells it from most others at once.
  struct Name: BitwiseCopyable {
    var start: Int
    var count: UInt32
    /// The upper half of its hash.
    var mark: UInt32
  }

  private(set) var names: [Name] = []
  /// A name's number plus 1, or 0.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private let bytes: FileBytes

  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  /// The number of a name; a new one where it has not come up yet.
  ///
  /// - Complexity: O(bytes of the name) on average.
  mutating func number(of name: Range<Int>) -> UInt32 {
    number(of: Name(start: name.lowerBound, count: UInt32(clamping: name.count), mark: bytes.mark(name)))
  }

  mutating func number(of name: Name) -> UInt32 {
    let mask = slots.count - 1
    var slot = Int(name.mark &* 0x9E37_79B9) & mask
    while slots[slot] != 0 {
      let known = names[Int(slots[slot]) - 1]
      if known.mark == name.mark, known.count == name.count,
        bytes.equal(known.start, name.start, Int(name.count))
      {
        return slots[slot] - 1
      }
      slot = (slot + 1) & mask
    }
    names.append(name)
    slots[slot] = UInt32(names.count)
    if names.count * 2 > slots.count { grow() }
    return UInt32(names.count - 1)
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for (number, name) in names.enumerated() {
      var slot = Int(name.mark &* 0x9E37_79B9) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// The names by themselves, without the file.
  func texts() -> NodeNames {
    var (texts, starts) = ([UInt8](), [0])
    texts.reserveCapacity(names.reduce(0) { $0 + Int($1.count) })
    starts.reserveCapacity(names.count + 1)
    for name in names {
      for place in name.start..<name.start + Int(name.count) { texts.append(bytes[place]) }
      starts.append(texts.count)
    }
    return NodeNames(.texts(texts, starts), count: names.count)
  }
}
