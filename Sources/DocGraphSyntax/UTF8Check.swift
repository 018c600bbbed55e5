/// Validation of UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Check {
  /// The number of bytes of the valid non-ASCII character at `index`, or 0.
  @inline(__always)
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let lead = unsafe bytes[index]
    let length: Int
    /// The bounds of the second byte; the others are any continuation bytes.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: length = 3
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(unsafe bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where unsafe !Byte.isContinuation(bytes[index + offset]) { return 0 }
    return length
  }

  /// Where the first invalid sequence starts.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      if unsafe bytes[index] < 0x80 {
        index += 1
      } else {
        let length = unsafe self.length(at: index, in: bytes)
        if length == 0 { return index }
        index += length
      }
    }
    return nil
  }
}
