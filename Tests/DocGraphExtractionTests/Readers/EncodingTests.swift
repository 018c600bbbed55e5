import Testing

@testable import DocGraphExtraction

@Suite("Encodings")
struct EncodingTests {
  private func text(_ bytes: [UInt8], _ label: String? = nil) -> String {
    String(decoding: DecodedText(bytes, declared: label).bytes, as: UTF8.self)
  }

  @Test(
    "declared ones",
    arguments: [
      ([0xCF, 0xF0, 0xE8], "windows-1251", "При"), ([0xF0, 0xD2, 0xC9], "KOI8-R", "При"),
      ([0xC4, 0xE3, 0xBA, 0xC3], "gb2312", "你好"),
      ([0xA7, 0x41, 0xA6, 0x6E], "big5", "你好"), ([0x93, 0xFA, 0x96, 0x7B], "shift_jis", "日本"),
      ([0xC6, 0xFC, 0xCB, 0xDC], "euc-jp", "日本"),
      ([0xC7, 0xD1], "euc-kr", "한"), ([0x80, 0x93, 0xE9], "iso-8859-1", "€“é"), ([0xA4], "iso-8859-15", "€"),
      ([0xE9, 0x20], "latin1", "é "),
      ([0xB1], "iso-8859-2", "ą"),
    ] as [([UInt8], String, String)])
  func declared(bytes: [UInt8], label: String, expected: String) {
    #expect(text(bytes, label) == expected)
  }

  @Test("marks, and zeros where there is no mark")
  func wide() {
    #expect(text([0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0, 0xDE]) == "A😀")
    #expect(text([0xFE, 0xFF, 0, 0x41]) == "A")
    #expect(text([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == "A")
    #expect(text("The pier".utf8.flatMap { [$0, 0] }) == "The pier")
    #expect(text("The pier".utf8.flatMap { [0, $0] }) == "The pier")
  }

  @Test("UTF-8 is the file itself; what is none is windows-1252, with a notice")
  func undeclared() {
    #expect(DecodedText(Array("é".utf8)).isFileItself)
    let decoded = DecodedText([0x93, 0x41, 0x94])
    #expect(!decoded.isFileItself)
    #expect(decoded.bytes == Array("“A”".utf8))
    #expect(decoded.notices == ["not UTF-8, and no encoding is declared; read as windows-1252"])
  }

  @Test("what stands for nothing becomes U+FFFD, and is counted")
  func faults() {
    let decoded = DecodedText([0x41, 0x81], declared: "shift_jis")
    #expect(decoded.bytes == Array("A\u{FFFD}".utf8))
    #expect(decoded.notices == ["1 places are no Shift_JIS and became U+FFFD"])
  }

  @Test("every encoding of the standard is known to this machine, and survives any bytes")
  func all() {
    let bytes = (0..<2_048).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) }
    for name in Set(TextEncoding.names.values) {
      let decoded = DecodedText(bytes, declared: name)
      #expect(isValidUTF8(decoded.bytes), "\(name)")
      #expect(!decoded.notices.contains { $0.contains("cannot convert") }, "\(name)")
    }
  }
}
