import Testing
import TextEncodings

@testable import XMLBridge

@Suite("Encodings of markup")
struct EncodingTests {
  private func text(_ bytes: [UInt8], _ language: MarkupSource.Language = .html) -> TranscodedText {
    DecodedMarkup(MarkupSource(bytes, language)).text
  }

  @Test(
    "are found as browsers find them",
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("<meta charset=koi8-r>é".utf8), "UTF-8", "<meta charset=koi8-r>é"),
      ([0xFF, 0xFE, 0x41, 0, 0xE9, 0, 0x3D, 0xD8, 0, 0xDE], "UTF-16LE", "Aé\u{1F600}"),
      ([0xFE, 0xFF, 0, 0x41], "UTF-16BE", "A"),
      (
        Array("<META charset='ISO-8859-1'>".utf8) + [0x93, 0xE9], "windows-1252",
        "<META charset='ISO-8859-1'>“é"
      ),
      (
        Array("<!-- <meta charset=big5> --><meta http-equiv=a content='text/html; charset=KOI8-R'>".utf8) + [
          0xC1
        ],
        "KOI8-R",
        "<!-- <meta charset=big5> --><meta http-equiv=a content='text/html; charset=KOI8-R'>а"
      ),
      (Array("<meta charset=shift_jis>".utf8) + [0x93, 0xFA], "Shift_JIS", "<meta charset=shift_jis>日"),
      (Array("<meta charset=gb2312>".utf8) + [0xD6, 0xD0], "GBK", "<meta charset=gb2312>中"),
      (Array("<meta charset=utf-16>é".utf8), "UTF-8", "<meta charset=utf-16>é"),
      (Array("<meta charset=nonsense>é".utf8), "UTF-8", "<meta charset=nonsense>é"),
      (Array("plain é".utf8), "UTF-8", "plain é"),
      (Array("caf".utf8) + [0xE9, 0x80], "windows-1252", "café€"),
      ([], "UTF-8", ""),
    ] as [([UInt8], String, String)])
  func html(bytes: [UInt8], name: String, expected: String) {
    let decoded = text(bytes)
    #expect(decoded.encoding.name == name)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == expected)
    #expect(decoded.faults == 0)
  }

  @Test("XML names its own in its declaration, and is UTF-8 otherwise")
  func xml() throws {
    let latin = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(try InProcessMarkup().tree(of: MarkupSource(latin, .xml)).dump == "a('\u{E9}')")
    #expect(text(Array("<a>".utf8) + [0xE9], .xml).encoding == .utf8)
    let wide = Array("<?xml version='1.0'?><a/>".utf16).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    #expect(try InProcessMarkup().tree(of: MarkupSource(wide, .xml)).dump == "a")
  }

  @Test("what is no character is replaced and counted")
  func replaced() throws {
    let declared = Array("<meta charset=utf-8>".utf8)
    #expect(text(declared + [0xE9, 0x41, 0xE2, 0x82]).faults == 2)
    #expect(text(declared + Array("\u{FFFD}".utf8) + [0xFF]).faults == 1)
    #expect(text(Array("<meta charset=euc-kr>".utf8) + [0xB0]).faults == 1)
    #expect(text([0xFF, 0xFE, 0, 0xD8, 0x41, 0, 0x42]).faults == 2)
    let tree = try InProcessMarkup().tree(of: MarkupSource(Array("a\0b".utf8), .html))
    #expect(tree.dump == "html(body(p('a\u{FFFD}b')))")
    #expect(tree.replacementCount == 1)
    #expect(text([0x61, 0x01, 0xEF, 0xBF, 0xBF], .xml).bytes == Array("a\u{FFFD}\u{FFFD}".utf8))
  }
}
