/// Reads code points of UTF-8 one by one (RFC 3629; WHATWG Encoding Standard for what is none).
enum UTF8Decoder {
  /// The code point at a place and its bytes; nil, and how many bytes belong together, where there is none.
  static func scalar(_ bytes: Span<UInt8>, at position: Int) -> (UInt32?, Int) {
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let count: Int
    var value: UInt32
    var least: UInt8 = 0x80
    var most: UInt8 = 0xbf
    switch first {
    case 0xc2...0xdf: (count, value) = (1, UInt32(first & 0x1f))
    case 0xe0...0xef:
      (count, value) = (2, UInt32(first & 0x0f))
      if first == 0xe0 { least = 0xa0 }
      if first == 0xed { most = 0x9f }
    case 0xf0...0xf4:
      (count, value) = (3, UInt32(first & 0x07))
      if first == 0xf0 { least = 0x90 }
      if first == 0xf4 { most = 0x8f }
    default: return (nil, 1)
    }
    for index in 1...count {
      guard position + index < bytes.count, case let byte = bytes[position + index], byte >= least,
        byte <= most
      else { return (nil, index) }
      value = value << 6 | UInt32(byte & 0x3f)
      least = 0x80
      most = 0xbf
    }
    return (value, count + 1)
  }
}
