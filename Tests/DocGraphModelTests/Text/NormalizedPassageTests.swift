import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@Suite("Passages up to white space, marks and Unicode form")
struct NormalizedPassageTests {
  @Test(
    "a passage is found in whatever form it is written, with its bytes in the text",
    arguments: [
      // Composed in one, decomposed in the other.
      ("the café is", "cafe\u{301} is", [4..<12]), ("the cafe\u{301} is", "café", [4..<10]),
      ("a\u{323}\u{307}b", "a\u{307}\u{323}b", [0..<6]), ("\u{212B}ngström", "Ångström", [0..<11]),
      // Not the letter without its marks, nor a syllable without its end.
      ("the café is", "cafe", []), ("the cafe\u{301} is", "cafe", []), ("각", "가", []),
      ("\u{1100}\u{1161}\u{11A8}", "가", []), ("\u{1100}\u{1161}\u{11A8}나", "각나", [0..<12]),
      ("각나", "\u{1100}\u{1161}\u{11A8}\u{1102}\u{1161}", [0..<6]), ("서울은", "서울", [0..<6]),
      ("ガギ", "カ\u{3099}キ\u{3099}", [0..<6]), ("カ\u{3099}", "カ", []),
      // White space of all kinds, in runs.
      ("a\u{3000}\u{2028} \r\n b", "a b", [0..<12]), ("a b", "a\u{205F}\u{1680}b", [0..<3]),
      ("ab", "a b", []),
      ("x\n\na b\n", " a b ", [3..<6]),
      // Quotation marks and dashes.
      ("«Oui» – ‹non›", "\"Oui\" - 'non'", [0..<21]), ("5\u{2212}3", "5-3", [0..<5]),
      ("it\u{2BC}s", "it's", [0..<5]),
      // Marks without a letter, at the beginning and behind a blank.
      ("\u{301}a \u{301}b", "\u{301}b", [4..<7]), ("\u{301}", "\u{301}\n", [0..<2]),
      ("a😀\u{FE0F}b", "😀\u{FE0F} b", []), ("a😀\u{FE0F}  b", "😀\u{FE0F}\tb", [1..<11]),
    ] as [(String, String, [Range<Int>])])
  func places(text: String, quote: String, expected: [Range<Int>]) {
    let finder = PassageFinder(Array(text.utf8))
    #expect(finder.normalizedRanges(of: quote) == expected)
    for range in expected { #expect(finder.hasNormalized(quote, at: range)) }
  }

  @Test("what is found in random texts is equal to the quote, and what was cut out is found")
  func random() throws {
    let pieces = [
      "é", "e\u{301}", "e", "각", "\u{1100}\u{1161}\u{11A8}", "가", "\u{1100}", "\u{1161}", "a\u{323}\u{307}",
      "ạ\u{307}",
      "ȧ\u{323}", " ", "\n", "\u{A0}", "“", "\"", "–", "-", "が", "か\u{3099}", "x", "😀", "\u{301}", "中",
    ]
    var generator = SplitMix64(seed: 11)
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let start = text.indices.randomElement(using: &generator) ?? text.startIndex
      let end = text[start...].indices.randomElement(using: &generator) ?? text.startIndex
      let cut = String(text[start...end])
      let quote = Bool.random(using: &generator) ? cut.precomposedStringWithCanonicalMapping : cut
      guard !cut.allSatisfy(\.isWhitespace) else { continue }
      let finder = PassageFinder(Array(text.utf8))
      let found = finder.normalizedRanges(of: quote)
      #expect(!found.isEmpty, "\(text.debugDescription) \(quote.debugDescription)")
      for range in found {
        let passage = try #require(String(validating: finder.text[range], as: UTF8.self))
        #expect(plain(passage) == plain(quote), "\(text.debugDescription) \(quote.debugDescription)")
      }
    }
  }

  /// Normalized by Foundation and the standard library: strings compare by canonical equivalence.
  private func plain(_ text: String) -> String {
    let marks = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "“": "\""
      case "–": "-"
      default: scalar.properties.isWhitespace ? " " : String(scalar)
      }
    }.joined()
    // By scalars, since a mark makes one character with the blank before it.
    return marks.unicodeScalars.split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  @Test("bytes that are no UTF-8 are only themselves")
  func invalid() {
    let finder = PassageFinder([0x61, 0xC3, 0x20, 0x0A, 0xE0, 0x80, 0x80, 0x62, 0xCC])
    #expect(finder.normalizedRanges(of: "a") == [0..<1])
    #expect(finder.normalizedRanges(of: "b") == [7..<8])
    #expect(finder.normalizedRanges(of: "\u{FFFD}").isEmpty)
  }
}
