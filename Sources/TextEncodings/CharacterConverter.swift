internal import Glibc

/// glibc's `iconv` from one encoding to UTF-8: the only code that calls it.
@safe struct CharacterConverter: ~Copyable {
  /// Owned, and closed in `deinit`.
  private let descriptor: iconv_t

  /// Nil where this machine's glibc lacks the encoding.
  init?(from encoding: TextEncoding) {
    guard let descriptor = unsafe iconv_open("UTF-8", encoding.converterName),
      unsafe descriptor != iconv_t(bitPattern: -1)
    else { return nil }
    unsafe self.descriptor = descriptor
  }

  deinit {
    unsafe _ = iconv_close(descriptor)
  }

  /// The text, with U+FFFD for each byte that stands for nothing, and how many these are. At most `limit` bytes and a few.
  ///
  /// - Complexity: O(bytes).
  mutating func text(of bytes: [UInt8], limit: Int) -> (text: [UInt8], faults: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(min(limit, bytes.count + bytes.count / 2))
    var faults = 0
    // A copy, since iconv wants to be allowed to write to its input, though it does not.
    var source = bytes
    var buffer = [CChar](repeating: 0, count: 16_384)
    unsafe source.withUnsafeMutableBytes { source in
      var next = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0, text.count < limit {
        var made = 0
        var state = 0
        unsafe buffer.withUnsafeMutableBufferPointer { buffer in
          var output = buffer.baseAddress
          var room = buffer.count
          state = unsafe Int(truncatingIfNeeded: iconv(descriptor, &next, &left, &output, &room))
          made = buffer.count - room
        }
        for byte in buffer.prefix(made) { text.append(UInt8(bitPattern: byte)) }
        guard state == -1 else { break }
        // E2BIG means only that the buffer is full; after all else one byte is given up, so that it comes to an end.
        guard made == 0 || errno != E2BIG else { continue }
        text += [0xEF, 0xBF, 0xBD]
        faults += 1
        unsafe next = next.map { unsafe $0 + 1 }
        left -= 1
      }
    }
    return (text, faults)
  }
}
