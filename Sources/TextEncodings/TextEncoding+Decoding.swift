/// What the bytes of a text mean, in UTF-8.
package struct TranscodedText: Hashable, Sendable {
  /// Valid UTF-8.
  package var bytes: [UInt8]
  /// The encoding that was read: windows-1252 where this machine cannot convert the one that was asked for.
  package var encoding: TextEncoding
  /// How many places of the source stand for nothing; U+FFFD stands there.
  package var faults = 0
}

extension TextEncoding {
  /// The most bytes of text that one file may become where the C library converts it.
  package static let sizeLimit = 128 << 20

  /// The text of a file without a byte order mark.
  ///
  /// - Complexity: O(bytes).
  package func decode(_ bytes: [UInt8]) -> TranscodedText {
    switch self {
    case .utf8: return .utf8(bytes)
    case .utf16LittleEndian, .utf16BigEndian: return .utf16(bytes, self)
    case .utf32LittleEndian, .utf32BigEndian: return .utf32(bytes, self)
    case .windows1252: return .windows1252(bytes)
    default:
      // Where the C library does not know the encoding, most of Europe's bytes are read right.
      guard var converter = CharacterConverter(from: self) else { return .windows1252(bytes) }
      let (text, faults) = converter.text(of: bytes, limit: Self.sizeLimit)
      return TranscodedText(bytes: text, encoding: self, faults: faults)
    }
  }
}

/// Whether bytes are UTF-8 as Unicode defines it: no surrogates, no overlong forms.
///
/// - Complexity: O(bytes).
package func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}

/// The character of windows-1252 that a byte from 0x80 to 0x9F means; the five that Windows leaves open are controls. Of another
/// byte the one of the same number.
package func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
  guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
  return Unicode.Scalar(highCharacters[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
}

/// From the standard's index of windows-1252.
private let highCharacters: [UInt16] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]

extension TranscodedText {
  fileprivate static func utf8(_ bytes: [UInt8]) -> TranscodedText {
    if isValidUTF8(bytes) { return TranscodedText(bytes: bytes, encoding: .utf8) }
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return TranscodedText(
      bytes: text, encoding: .utf8, faults: countOfReplacements(in: text) - countOfReplacements(in: bytes))
  }

  private static func countOfReplacements(in bytes: [UInt8]) -> Int {
    var count = 0
    var place = 0
    while let found = bytes[place...].firstIndex(of: replacement[0]) {
      if bytes[found...].starts(with: replacement) { count += 1 }
      place = found + 1
    }
    return count
  }

  fileprivate static func windows1252(_ bytes: [UInt8]) -> TranscodedText {
    var text = TranscodedText(bytes: [], encoding: .windows1252)
    text.bytes.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { text.append(windows1252Scalar(byte)) }
    return text
  }

  fileprivate static func utf16(_ bytes: [UInt8], _ encoding: TextEncoding) -> TranscodedText {
    var text = TranscodedText(bytes: [], encoding: encoding)
    let shift = encoding == .utf16LittleEndian ? (low: 0, high: 1) : (low: 1, high: 0)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map {
      UInt16(bytes[$0 + shift.low]) | UInt16(bytes[$0 + shift.high]) << 8
    }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    loop: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(scalar)
      case .error: text.append(nil)
      case .emptyInput: break loop
      }
    }
    text.faults += bytes.count & 1
    return text
  }

  fileprivate static func utf32(_ bytes: [UInt8], _ encoding: TextEncoding) -> TranscodedText {
    var text = TranscodedText(bytes: [], encoding: encoding)
    for place in stride(from: 0, to: bytes.count - 3, by: 4) {
      let unit = bytes[place..<place + 4]
      let value = (encoding == .utf32BigEndian ? Array(unit) : unit.reversed()).reduce(UInt32(0)) {
        $0 << 8 | UInt32($1)
      }
      text.append(Unicode.Scalar(value))
    }
    text.faults += bytes.count & 3 == 0 ? 0 : 1
    return text
  }

  /// Appends a scalar, or where there is none U+FFFD.
  private mutating func append(_ scalar: Unicode.Scalar?) {
    guard let scalar else {
      faults += 1
      return bytes += Self.replacement
    }
    if scalar.isASCII { return bytes.append(UInt8(scalar.value)) }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
