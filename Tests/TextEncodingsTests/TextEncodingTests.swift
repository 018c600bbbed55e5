import Testing

@testable import TextEncodings

@Suite("Encodings of text")
struct TextEncodingTests {
  @Test(
    "are found by their labels, and decoded",
    arguments: [
      ([0xCF, 0xF0, 0xE8], "windows-1251", "При"), ([0xF0, 0xD2, 0xC9], "KOI8-R", "При"),
      ([0xC4, 0xE3, 0xBA, 0xC3], "gb2312", "你好"),
      ([0xA7, 0x41, 0xA6, 0x6E], "big5", "你好"), ([0x93, 0xFA, 0x96, 0x7B], "shift_jis", "日本"),
      ([0xC6, 0xFC, 0xCB, 0xDC], "euc-jp", "日本"),
      ([0xC7, 0xD1], "euc-kr", "한"), ([0x80, 0x93, 0xE9], "iso-8859-1", "€“é"), ([0xA4], "iso-8859-15", "€"),
      ([0xE9, 0x20], "latin1", "é "),
      ([0xB1], "iso-8859-2", "ą"),
    ] as [([UInt8], String, String)])
  func declared(bytes: [UInt8], label: String, expected: String) throws {
    let encoding = try #require(TextEncoding(label: label))
    #expect(encoding.decode(bytes) == TranscodedText(bytes: Array(expected.utf8), encoding: encoding))
  }

  @Test(
    "what stands for nothing becomes U+FFFD, and is counted",
    arguments: [
      ("utf-8", [0x41, 0xE2, 0x82, 0x42, 0xFF], "A\u{FFFD}B\u{FFFD}", 2),
      ("utf-8", Array("\u{FFFD}".utf8) + [0xC0], "\u{FFFD}\u{FFFD}", 1),
      ("utf-16le", [0, 0xD8, 0x41, 0, 0x42], "\u{FFFD}A", 2),
      ("utf-32be", [0, 0, 0, 0x41, 0, 0x11, 0, 0, 0, 0], "A\u{FFFD}", 2),
      ("shift_jis", [0x41, 0x81], "A\u{FFFD}", 1),
    ] as [(String, [UInt8], String, Int)])
  func faults(label: String, bytes: [UInt8], expected: String, count: Int) throws {
    let text = try #require(TextEncoding(label: label)).decode(bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    #expect(text.faults == count)
  }

  @Test("windows-1252 has no faults: what Windows leaves open are controls")
  func windows() {
    let text = TextEncoding.windows1252.decode([0x80, 0x81, 0x9F, 0xFF])
    #expect(text == TranscodedText(bytes: Array("\u{20AC}\u{81}\u{178}\u{FF}".utf8), encoding: .windows1252))
  }

  @Test("every encoding of the standard is known to this machine, and survives any bytes")
  func all() throws {
    let bytes = (0..<2_048).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }
    for name in Set(TextEncoding.names.values) {
      let encoding = try #require(TextEncoding(label: name))
      let text = encoding.decode(bytes)
      #expect(isValidUTF8(text.bytes), "\(name)")
      #expect(text.encoding == encoding)
    }
  }
}
