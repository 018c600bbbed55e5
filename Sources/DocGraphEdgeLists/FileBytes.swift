import Glibc

/// A look at the bytes of a file, while these are there.
///
/// Places are checked in debug builds, in which all tests run, and not in release builds: reading text is a loop over bytes.
@safe struct FileBytes: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int

  init(base: UnsafeRawPointer?, count: Int) {
    // An empty file has no address, and nothing is read from it.
    unsafe self.base = unsafe base ?? UnsafeRawPointer(bitPattern: 8)!
    self.count = count
  }

  subscript(place: Int) -> UInt8 {
    @inline(__always) get {
      assert(place >= 0 && place < count)
      return unsafe base.load(fromByteOffset: place, as: UInt8.self)
    }
  }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    assert(place >= 0 && place + 8 <= count)
    return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Where the line that begins at `place` ends: at its line feed, or at the end of the file.
  func lineEnd(from place: Int) -> Int {
    guard place < count, let found = unsafe memchr(base + place, 10, count - place) else { return count }
    return unsafe UnsafeRawPointer(found) - base
  }

  func text(_ range: Range<Int>) -> String {
    unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// How many line feeds there are.
  func lineFeeds(in range: Range<Int>) -> Int {
    var (total, place) = (0, range.lowerBound)
    let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    while place + 8 <= range.upperBound {
      // Eight counters in a word, one a byte: none gets above 255.
      let words = min((range.upperBound - place) / 8, 255)
      var counters: UInt64 = 0
      for word in 0..<words {
        let difference = self.word(at: place &+ word &* 8) ^ 0x0a0a_0a0a_0a0a_0a0a
        counters &+= (~((difference & low) &+ low | difference) >> 7) & 0x0101_0101_0101_0101
      }
      let pairs = (counters & 0x00ff_00ff_00ff_00ff) &+ ((counters >> 8) & 0x00ff_00ff_00ff_00ff)
      total += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
      place += words * 8
    }
    return (place..<range.upperBound).reduce(total) { $0 + (self[$1] == 10 ? 1 : 0) }
  }
}
