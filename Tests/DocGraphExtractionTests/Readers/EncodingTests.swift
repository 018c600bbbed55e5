import Testing

@testable import DocGraphExtraction

@Suite("Encodings")
struct EncodingTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: DecodedText(bytes).bytes, as: UTF8.self)
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
}
