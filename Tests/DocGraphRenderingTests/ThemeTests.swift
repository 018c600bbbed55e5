import DocGraphModel
import Foundation
import Testing

@testable import DocGraphRendering

@Suite("Themes")
struct ThemeTests {
  /// Pairs of text and ground, by WCAG 2.2's formula at least 4.5:1.
  static func pairs(_ theme: Theme) -> [(String, String)] {
    let cards = Array(theme.cards.values) + [theme.otherCard]
    let looks = theme.palette.colors + [theme.palette.other, theme.missing] + theme.scale.steps
    return cards.flatMap { card in
      [theme.text, theme.mutedText, theme.lineText, card.line].map { ($0, card.fill) }
    }
      + [theme.text, theme.mutedText, theme.lineText, theme.candidateText, theme.inferredText].map {
        ($0, theme.background)
      } + looks.map { ($0.text, $0.fill) }
  }

  /// Written apart from the library's own, which it checks.
  static func luminance(_ color: String) throws -> Double {
    try #require(color.utf8.count == 7 && color.hasPrefix("#"))
    let number = try #require(UInt32(color.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift in
      let value = Double(number >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  static func contrast(_ one: String, _ two: String) throws -> Double {
    let values = try [luminance(one), luminance(two)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  @Test("all text stands out from its ground, 7:1 in high contrast", arguments: Theme.all)
  func contrast(theme: Theme) throws {
    #expect(theme.minimumContrast == (theme.name == "high-contrast" ? 7 : 4.5))
    for (text, ground) in Self.pairs(theme) {
      let ratio = try Self.contrast(text, ground)
      #expect(ratio >= theme.minimumContrast, "\(text) on \(ground): \(ratio)")
    }
  }

  @Test("lines and frames stand out from the background as graphics must, 3:1", arguments: Theme.all)
  func lines(theme: Theme) throws {
    let looks = theme.palette.colors + [theme.palette.other, theme.missing] + theme.scale.steps
    let lines =
      [theme.line, theme.candidateLine, theme.deniedLine, theme.inferredLine, theme.highlight.line]
      + [theme.highlight.frame, theme.otherCard.line] + theme.cards.values.map(\.line) + looks.map(\.line)
    for line in lines {
      let ratio = try Self.contrast(line, theme.background)
      #expect(ratio >= 3, "\(line): \(ratio)")
    }
  }

  @Test("colors by which charts know what is doubted stand for nothing else", arguments: Theme.all)
  func doubts(theme: Theme) {
    let doubts = [theme.candidateLine, theme.deniedLine, theme.inferredLine]
    let others =
      [theme.line, theme.text, theme.mutedText, theme.otherCard.line] + theme.cards.values.map(\.line)
    #expect(Set(doubts).count == 3)
    #expect(Set(doubts).isDisjoint(with: others))
  }

  @Test("no two types share a glyph", arguments: Theme.all)
  func glyphs(theme: Theme) {
    let glyphs = theme.cards.values.map(\.glyph) + [theme.otherCard.glyph]
    #expect(Set(glyphs).count == glyphs.count)
    #expect(Set(theme.cards.keys) == [.person, .organization, .event, .pledge, .place])
  }

  @Test("every line pattern is another")
  func patterns() {
    #expect(Set(LinePattern.allCases.compactMap(\.dashArray)).count == 6)
    let styles = Modality.allCases.map { LineStyle(modality: $0, theme: .light).pattern }
    #expect(Set(styles).count == Modality.allCases.count)
    #expect(!styles.contains(LineStyle(origin: .inferred, theme: .light).pattern))
  }

  @Test("themes are found by name")
  func names() {
    #expect(Theme.all.map(\.name) == ["light", "dark", "print", "high-contrast"])
    for theme in Theme.all { #expect(Theme.named(theme.name) == theme) }
    #expect(Theme.named("Light") == nil)
    #expect(Theme.named("") == nil)
  }

  @Test("a line's width says how sure it is, as the theme has it")
  func widths() {
    var theme = Theme.print
    theme.lineWidths = .init(stated: 1.1, candidate: 1.2, denied: 1.3, inferred: 1.4)
    #expect(LineStyle(theme: theme).width == 1.1)
    #expect(LineStyle(review: .candidate, theme: theme).width == 1.2)
    #expect(LineStyle(polarity: .negated, theme: theme).width == 1.3)
    #expect(LineStyle(polarity: .negated, review: .candidate, theme: theme).width == 1.2)
    #expect(LineStyle(review: .candidate, origin: .inferred, theme: theme).width == 1.4)
    #expect(LineStyle(origin: .inferred, theme: .light).width == 0.6)
  }

  @Test("the halo is the background's color until it is set")
  func halo() {
    var theme = Theme.light
    theme.background = "#fffaf0"
    #expect(theme.halo == "#fffaf0")
    theme.halo = "#eeeeee"
    theme.background = "#ffffff"
    #expect(theme.halo == "#eeeeee")
  }

  @Test("a card that says a value keeps its glyph; one that is not reviewed is empty")
  func cards() throws {
    let person = try #require(Theme.print.cards[.person])
    let swatch = Swatch(fill: "#606060", line: "#000000", text: "#ffffff", band: .crossed, frame: .dotted)
    let painted = person.painted(swatch)
    #expect(
      painted
        == Theme.Card(
          glyph: "☻", line: "#000000", fill: "#606060", text: "#ffffff", band: .crossed, frame: .dotted))
    #expect(painted.glyphColor == "#ffffff")
    #expect(Theme.print.nameColor(on: painted) == "#ffffff")
    #expect(Theme.print.detailColor(on: painted) == "#ffffff")
    #expect(Theme.print.detailColor(on: person) == "#404040")
    let empty = Theme.print.candidate(painted)
    #expect(empty.fill == "#ffffff" && empty.text == nil && empty.frame == .dashed && empty.band == .crossed)
    #expect(Theme.light.candidate(person).frame == .solid)
  }

  @Test("every pattern of a band is another, and fits its tile")
  func bands() {
    let tiles = BandPattern.allCases.map(\.tile)
    #expect(tiles.filter { $0 == nil }.count == 2)
    #expect(Set(tiles).count == BandPattern.allCases.count - 1)
    for tile in tiles.compactMap({ $0 }) {
      #expect(tile.side >= 3 && tile.side <= 7)
      #expect(tile.strokes.isEmpty != tile.areas.isEmpty)
    }
  }
}
