import Glibc

/// A text that was decoded.
package struct DecodedText: Sendable, Hashable {
  /// Valid UTF-8 without a byte order mark.
  package var bytes: [UInt8]
  package var encoding: CharacterEncoding
  /// How many sequences of bytes had no meaning; U+FFFD stands for each.
  package var replacements: Int
}

extension CharacterEncoding {
  /// The text of some bytes without a byte order mark.
  ///
  /// - Complexity: O(bytes).
  package func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    switch self {
    case .utf8: Self.decodeUTF8(bytes)
    case .windows1252: Self.decodeWindows1252(bytes)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(bytes)
    // Where the C library does not know the encoding, most of Europe's bytes are read right.
    default: decodeByLibrary(bytes) ?? Self.decodeWindows1252(bytes)
    }
  }

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if String(validating: bytes, as: UTF8.self) != nil {
      return DecodedText(bytes: Array(bytes), encoding: .utf8, replacements: 0)
    }
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let replacements = countOfReplacements(text[...]) - countOfReplacements(bytes)
    return DecodedText(bytes: text, encoding: .utf8, replacements: replacements)
  }

  private static func countOfReplacements(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var place = bytes.startIndex
    while let found = bytes[place...].firstIndex(of: 0xEF) {
      if bytes[found...].starts(with: replacement) { count += 1 }
      place = found + 1
    }
    return count
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func decodeWindows1252(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        append(byte < 0xA0 ? highCharacters[Int(byte) - 0x80] : UInt32(byte), to: &text)
      }
    }
    return DecodedText(bytes: text, encoding: .windows1252, replacements: 0)
  }

  /// What the bytes 0x80 to 0x9F stand for; the five that Windows leaves open are controls.
  static let highCharacters: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// A scalar of two bytes and more.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return text.append(contentsOf: replacement) }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private func decodeUTF16(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    let shift: (low: Int, high: Int) = self == .utf16LittleEndian ? (0, 1) : (1, 0)
    let first = bytes.startIndex
    let units = stride(from: first, to: first + bytes.count / 2 * 2, by: 2).lazy.map {
      UInt16(bytes[$0 + shift.low]) | UInt16(bytes[$0 + shift.high]) << 8
    }
    var text: [UInt8] = []
    var replacements = bytes.count % 2
    var decoder = UTF16()
    var iterator = units.makeIterator()
    loop: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): Self.append(scalar.value, to: &text)
      case .error:
        replacements += 1
        text.append(contentsOf: Self.replacement)
      case .emptyInput: break loop
      }
    }
    return DecodedText(bytes: text, encoding: self, replacements: replacements)
  }

  /// By glibc's `iconv`; nil where it does not know the encoding.
  private func decodeByLibrary(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
    guard let converter = unsafe iconv_open("UTF-8", EncodingLabels.namesOfLibrary[name] ?? name.uppercased())
    else { return nil }
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe _ = iconv_close(converter) }
    var source = Array(bytes)
    var decoded = DecodedText(bytes: [], encoding: self, replacements: 0)
    var room = [CChar](repeating: 0, count: 1 << 16)
    unsafe source.withUnsafeMutableBytes { source in
      var input = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        var free = room.count
        let result = unsafe room.withUnsafeMutableBufferPointer { room in
          var output = room.baseAddress
          return unsafe iconv(converter, &input, &left, &output, &free)
        }
        let reason = errno
        let count = room.count - free
        decoded.bytes.append(contentsOf: room.prefix(count).lazy.map { UInt8(bitPattern: $0) })
        guard result == -1, reason != E2BIG else { continue }
        decoded.replacements += 1
        decoded.bytes.append(contentsOf: Self.replacement)
        // A sequence that the end cuts off is one fault.
        if reason == EINVAL { break }
        unsafe input = input?.advanced(by: 1)
        left -= 1
      }
    }
    return decoded
  }
}
