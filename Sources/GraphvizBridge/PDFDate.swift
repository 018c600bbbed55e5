extension [UInt8] {
  /// A PDF whose date of creation is none of a clock: Cairo writes the time of day, so that the same picture would be other bytes.
  var withoutClock: [UInt8] {
    let mark = Array("/CreationDate (D:".utf8)
    // It stands near the end, behind all pages.
    guard
      let start = indices.dropLast(mark.count).last(where: {
        self[$0] == mark[0] && self[$0...].starts(with: mark)
      })
    else { return self }
    var bytes = self
    var fixed = Array("20000101000000+00'00".utf8)[...]
    var position = start + mark.count
    while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
      bytes[position] = fixed.popFirst() ?? UInt8(ascii: " ")
      position += 1
    }
    return bytes
  }
}
