import DocGraphModel
import DocGraphRendering
import Foundation
import Testing

@Suite("Themes")
struct ThemeTests {
  static let themes = [Theme.light]

  /// Pairs of text and ground, by WCAG 2.2's formula at least 4.5:1.
  static func pairs(_ theme: Theme) -> [(String, String)] {
    let cards = Array(theme.cards.values) + [theme.otherCard]
    return cards.flatMap { card in
      [theme.text, theme.mutedText, theme.lineText, card.line].map { ($0, card.fill) }
    }
      + [theme.text, theme.mutedText, theme.lineText, theme.candidateText, theme.inferredText].map {
        ($0, theme.background)
      }
  }

  static func luminance(_ color: String) throws -> Double {
    let number = try #require(UInt32(color.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift in
      let value = Double(number >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  @Test("all text stands out from its ground", arguments: themes)
  func contrast(theme: Theme) throws {
    for (text, ground) in Self.pairs(theme) {
      let values = try [Self.luminance(text), Self.luminance(ground)].sorted()
      let ratio = (values[1] + 0.05) / (values[0] + 0.05)
      #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
    }
  }

  @Test("plain and denied lines stand out from the background as graphics must, 3:1", arguments: themes)
  func lines(theme: Theme) throws {
    for line in [theme.line, theme.deniedLine] {
      let ratio = try (Self.luminance(theme.background) + 0.05) / (Self.luminance(line) + 0.05)
      #expect(ratio >= 3, "\(line)")
    }
  }

  @Test("no two types share a glyph", arguments: themes)
  func glyphs(theme: Theme) {
    let glyphs = theme.cards.values.map(\.glyph) + [theme.otherCard.glyph]
    #expect(Set(glyphs).count == glyphs.count)
    #expect(Set(theme.cards.keys) == [.person, .organization, .event, .pledge, .place])
  }

  @Test("every line pattern is another")
  func patterns() {
    #expect(Set(LinePattern.allCases).count == 6)
    let styles = Modality.allCases.map { LineStyle(modality: $0, theme: .light).pattern }
    #expect(Set(styles).count == Modality.allCases.count)
  }
}
