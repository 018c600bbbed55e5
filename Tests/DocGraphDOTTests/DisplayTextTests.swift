import DocGraphDOT
import Testing

@Suite("A display text")
struct DisplayTextTests {
  @Test(
    "has single blanks for white space and none at its ends",
    arguments: [
      ("", ""), ("  ", ""), ("\n\t", ""), (" a  b\t\nc ", "a b c"), ("a\r\nb", "a b"),
      ("a\u{A0}\u{2028}\u{2029}\u{3000}\u{85}b", "a b"), ("a\u{200B}b", "a\u{200B}b"),
      ("\u{FEFF}x", "\u{FEFF}x"),
      ("a \u{301}b", "a \u{301}b"),
    ])
  func whiteSpace(source: String, text: String) {
    #expect(DisplayText(source).text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(!DisplayText(source).isCut)
  }

  @Test(
    "is cut between graphemes, the ellipsis included in its length",
    arguments: [
      ("abcde", 5, "abcde"), ("abcdef", 5, "abcd…"), ("abc def", 5, "abc…"), ("abc  d", 5, "abc d"),
      ("ab", 1, "…"), ("ab", 0, "…"), ("a", 1, "a"), ("abc   ", 3, "abc"),
      ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2, "👩‍👩‍👧…"), ("🇺🇳🇪🇺🇰🇪", 3, "🇺🇳🇪🇺🇰🇪"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("שלום עולם", 5, "שלום…"), ("日本語文字", 4, "日本語…"),
    ])
  func cut(source: String, limit: Int, text: String) {
    let display = DisplayText(source, limit: limit)
    #expect(display.text == text)
    #expect(display.isCut == text.hasSuffix("…"))
  }

  @Test("keeps at most 32 scalars of one grapheme, so that 120 graphemes are bounded in bytes")
  func stackedMarks() {
    let display = DisplayText("a" + String(repeating: "\u{301}", count: 1_000) + "b")
    #expect(display.text.unicodeScalars.count == 33)
    #expect(display.text.hasSuffix("b"))
  }

  @Test("is its own display text")
  func idempotence() {
    for source in ["  a   b  ", String(repeating: "ab ", count: 100), "x\u{2028}y", "…"] {
      let once = DisplayText(source).text
      #expect(DisplayText(once).text == once)
      #expect(!DisplayText(once).isCut)
    }
  }
}
