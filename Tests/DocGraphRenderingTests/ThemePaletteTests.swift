import DocGraphModel
import Testing

@testable import DocGraphRendering

@Suite("Palettes of the themes")
struct ThemePaletteTests {
  @Test(
    "each theme passes its own check: contrasts, and every pair told apart by every vision",
    arguments: Theme.all)
  func all(theme: Theme) {
    let warnings = theme.warnings()
    #expect(warnings.isEmpty, "\(theme.name): \(warnings.joined(separator: "\n"))")
  }

  @Test(
    "color alone tells types and values apart where a theme has colors",
    arguments: Theme.all.filter { $0.name != "print" })
  func colors(theme: Theme) throws {
    let lines = theme.cards.sorted { $0.key < $1.key }.map(\.value.line) + [theme.otherCard.line]
    let fills = theme.palette.colors.map(\.fill) + [theme.palette.other.fill, theme.missing.fill]
    #expect(theme.palette.colors.count == 8)
    for colors in [lines, fills, theme.scale.steps.map(\.fill)] {
      for (position, one) in colors.enumerated() {
        for two in colors[..<position] {
          for vision in ColorVision.allCases {
            let distance = try #require(RGBColor(one)).distance(to: #require(RGBColor(two)), seenBy: vision)
            #expect(distance >= 10, "\(theme.name), \(vision): \(one) and \(two) are \(distance) apart")
          }
        }
      }
    }
  }

  @Test("print is black, white and greys, and tells types and values apart by band or frame")
  func print() throws {
    let theme = Theme.print
    let looks = theme.palette.colors + [theme.palette.other, theme.missing] + theme.scale.steps
    let cards = Array(theme.cards.values) + [theme.otherCard]
    let colors =
      [
        theme.background, theme.text, theme.mutedText, theme.halo, theme.line, theme.lineText,
        theme.deniedLine,
      ]
      + [
        theme.candidateLine, theme.candidateText, theme.inferredLine, theme.inferredText,
        theme.highlight.line,
      ]
      + [theme.highlight.frame] + cards.flatMap { [$0.line, $0.fill] }
      + looks.flatMap { [$0.fill, $0.line, $0.text] }
    for color in colors { #expect(try #require(RGBColor(color)).isGrey, "\(color)") }
    #expect(Set(cards.map(\.band)).count == cards.count)
    #expect(theme.palette.colors.count == 8)
    #expect(Set(theme.palette.colors.map(\.band) + [theme.palette.other.band]).count == 9)
    #expect(theme.missing.frame == .dashed)
    #expect(looks.filter { $0.frame != .solid } == [theme.missing])
  }

  @Test("a scale goes one way for every vision, five steps", arguments: Theme.all)
  func scales(theme: Theme) throws {
    #expect(theme.scale.steps.count == 5)
    for vision in ColorVision.allCases {
      let steps = try theme.scale.steps.map { try #require(RGBColor($0.fill)).lab(seenBy: vision).lightness }
      let isDark = theme.name == "dark"
      #expect(zip(steps, steps.dropFirst()).allSatisfy { isDark ? $0 < $1 : $0 > $1 }, "\(vision): \(steps)")
    }
  }

  @Test("a value's color is that of its place, whatever the place is")
  func places() {
    let (palette, scale) = (Theme.light.palette, Theme.light.scale)
    #expect(palette.color(at: 0) == palette.colors[0])
    #expect(palette.color(at: 7) == palette.colors[7])
    for position in [8, -1, .max, .min] { #expect(palette.color(at: position) == palette.other) }
    #expect(Palette([], other: palette.other).color(at: 0) == palette.other)
    let places: [(Double, Int)] = [
      (0, 0), (0.19, 0), (0.2, 1), (0.5, 2), (0.79, 3), (0.8, 4), (1, 4), (-3, 0), (7, 4), (.nan, 0),
      (.infinity, 4), (-.infinity, 0), (.greatestFiniteMagnitude, 4), (.leastNonzeroMagnitude, 0),
    ]
    for (place, step) in places { #expect(scale.color(at: place) == scale.steps[step], "\(place)") }
    #expect(ColorScale(from: palette.other, []).color(at: 1) == palette.other)
  }

  @Test("what cannot be read or told apart is said, with the pair")
  func warnings() throws {
    var theme = Theme.light
    theme.mutedText = "#999999"
    theme.inferredLine = "#dddddd"
    theme.cards[.person]?.line = "#8a6200"
    theme.palette.colors[1].fill = "#0a99fe"
    let warnings = theme.warnings()
    #expect(
      warnings.prefix(1) == ["mutedText, #999999 on #ffffff, has a contrast of 2.8:1, less than 4.5:1"])
    #expect(warnings.contains("inferredLine, #dddddd on #ffffff, has a contrast of 1.3:1, less than 3:1"))
    #expect(
      warnings.contains(
        "the lines of the cards 'person' and 'pledge' look alike: #8a6200 and #8a6200 are 0 apart, less than 10"
      ))
    #expect(
      warnings.contains(
        "color 1 of the palette and color 2 of the palette look alike: #0a99fe and #0a99fe are 0 apart, less than 10"
      ))
  }

  @Test("who sees colors otherwise is named, and a band or a width helps")
  func deficiencies() throws {
    var theme = Theme.light
    theme.cards[.person]?.line = "#b5450b"
    #expect(
      theme.warnings() == [
        """
        the lines of the cards 'person' and 'pledge' look alike with deuteranopia: \
        #b5450b and #8a6200 are 2.2 apart, less than 10
        """
      ])
    theme.cards[.person]?.band = .dots
    #expect(theme.warnings().isEmpty)
    theme.candidateLine = theme.line
    #expect(
      theme.warnings() == [
        "line and candidateLine look alike: #6b7686 and #6b7686 are 0 apart, less than 10"
      ])
    theme.lineWidths.candidate = 1.6
    #expect(theme.warnings().isEmpty)
  }

  @Test("a glyph that two types share, a color that is none and names faded away are told")
  func faults() {
    var theme = Theme.light
    theme.cards[.place]?.glyph = "■"
    #expect(theme.warnings() == ["the cards 'place' and otherCard have the same glyph '■'"])
    theme = .light
    theme.deniedLine = "red;}"
    #expect(theme.warnings() == ["'red;}' is no color: write #rrggbb"])
    theme = .light
    theme.fadedOpacity = 0.3
    #expect(theme.warnings().count == 6)
    #expect(theme.warnings().allSatisfy { $0.contains("with fadedOpacity") })
  }

  @Test("themes that nobody should make are checked without a crash, in few words")
  func nonsense() throws {
    var theme = Theme.light
    for number in [Double.nan, .infinity, -.infinity, 0, -1, .greatestFiniteMagnitude] {
      theme.fadedOpacity = number
      theme.minimumContrast = number
      theme.lineWidths.candidate = number
      #expect(theme.warnings().allSatisfy { $0.utf8.count < 200 })
    }
    theme = .dark
    let long = String(repeating: "\u{202E}x\u{0}", count: 30_000)
    theme.text = long
    theme.background = ""
    theme.cards[EntityTypeName(long)] = Theme.Card(glyph: long, line: long, fill: "#fff", text: "#fff")
    theme.cards[""] = Theme.Card(glyph: long, line: "#fff", fill: "#fff", text: "#fff")
    theme.palette = Palette([], other: Swatch(fill: long, line: long, text: long))
    theme.scale = ColorScale(from: theme.palette.other, [])
    let warnings = theme.warnings()
    #expect(warnings.contains("'' is no color: write #rrggbb"))
    #expect(warnings.allSatisfy { $0.utf8.count < 1_000 && !$0.contains("\u{202E}") })
  }

  @Test("a card for a type that is nearly that of the graph is asked about")
  func types() {
    var theme = Theme.print
    theme.cards["organisation"] = Theme.Card(glyph: "O", line: "#000000", fill: "#ffffff", band: .vertical)
    theme.cards["ship"] = Theme.Card(glyph: "⚓", line: "#000000", fill: "#ffffff", band: .grid)
    #expect(theme.warnings() == ["there is a card for the type 'organisation': did you mean 'organization'?"])
  }
}
