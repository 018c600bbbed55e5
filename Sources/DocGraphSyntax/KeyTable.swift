/// The different key names of a tree, numbered in the order of first appearance.
///
/// A hash table with open addressing over the names' bytes, which lie one after the other: a
/// file with a million different keys costs no allocation for each.
struct KeyTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name starts, and at the end where the last one ends.
  private var starts: [Int] = [0]
  /// Key numbers plus one; 0 is a free slot. Its length is a power of two.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var hashes: [UInt64] = []
  /// For each key the one that followed it last: records repeat the order of their keys.
  private var followers: [Int] = []
  /// Keeps a hostile file from aiming at one slot.
  private let seed = UInt64.random(in: .min ... .max)

  var count: Int { hashes.count }

  func name(at index: Int) -> String {
    String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
  }

  func index(of name: String) -> Int? {
    let name = Array(name.utf8)
    let slot = unsafe name.withUnsafeBufferPointer { unsafe self.slot(of: $0, hash: hash(of: $0)) }
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of `name`, which is added when it is new; `previous` is the key before it.
  @inline(__always)
  mutating func intern(_ name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int {
    if previous < followers.count {
      let guess = followers[previous]
      if unsafe isName(at: guess, name) { return guess }
    }
    let index = unsafe lookUp(name)
    if previous < followers.count { followers[previous] = index }
    return index
  }

  private mutating func lookUp(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = unsafe hash(of: name)
    let slot = unsafe slot(of: name, hash: hash)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    unsafe bytes.append(contentsOf: name)
    starts.append(bytes.count)
    hashes.append(hash)
    followers.append(0)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func slot(of name: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if unsafe hashes[index] == hash && isName(at: index, name) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func isName(at index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[index]
    guard starts[index + 1] - start == name.count else { return false }
    for offset in 0..<name.count where unsafe bytes[start + offset] != name[offset] { return false }
    return true
  }

  private func hash(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(name.count)
    for index in 0..<name.count {
      // The halves of a full product are folded, so that high bits reach the low ones.
      let product = unsafe (hash ^ UInt64(name[index])).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    return hash
  }
}
