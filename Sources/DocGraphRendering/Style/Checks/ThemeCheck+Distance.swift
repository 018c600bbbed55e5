internal import DocGraphModel
internal import DocGraphSyntax

extension ThemeCheck {
  /// A wider line is told from another by eye where it is at least half as wide again.
  private static let widthRatio = 1.5

  mutating func checkCards() {
    let cards =
      types.compactMap { type in theme.cards[type].map { ($0, SyntaxError.quoted(type.rawValue)) } }
      + [(theme.otherCard, "otherCard")]
    for (position, (one, oneName)) in cards.enumerated() {
      for (two, twoName) in cards[..<position] {
        if one.glyph == two.glyph {
          warn("the cards \(twoName) and \(oneName) have the same glyph \(SyntaxError.quoted(one.glyph))")
        }
        // Not by the frame, which says what is reviewed.
        if one.band == two.band {
          checkApart(two.line, one.line, "the lines of the cards \(twoName) and \(oneName)")
        }
      }
    }
    checkKinds()
  }

  /// Lines that say how sure a relation is differ in color or in width; denied ones end in a bar.
  private mutating func checkKinds() {
    let widths = theme.lineWidths
    let kinds = [
      (theme.line, widths.stated, "line"), (theme.candidateLine, widths.candidate, "candidateLine"),
      (theme.inferredLine, widths.inferred, "inferredLine"),
      (theme.highlight.line, theme.highlight.width, "the line of highlight"),
    ]
    for (position, (one, oneWidth, oneName)) in kinds.enumerated() {
      for (two, twoWidth, twoName) in kinds[..<position] {
        guard max(oneWidth, twoWidth) < Self.widthRatio * min(oneWidth, twoWidth) else { continue }
        checkApart(two, one, "\(twoName) and \(oneName)")
      }
    }
  }

  mutating func checkPalette() {
    let (colors, other) = (theme.palette.colors, theme.palette.other)
    checkApart(
      colors.enumerated().map { ($1, "color \($0 + 1) of the palette") } + [
        (other, "the palette's other"), (theme.missing, "missing"),
      ])
  }

  mutating func checkScale() {
    let steps = theme.scale.steps
    checkApart(steps.enumerated().map { ($1, "step \($0 + 1) of the scale") } + [(theme.missing, "missing")])
    for vision in ColorVision.allCases {
      let lightness = steps.compactMap { color($0.fill)?.lab(seenBy: vision).lightness }
      let pairs = zip(lightness, lightness.dropFirst())
      if !pairs.allSatisfy({ $0 < $1 }), !pairs.allSatisfy({ $0 > $1 }) {
        warn("the scale grows neither lighter nor darker from step to step with \(vision.rawValue) vision")
        return
      }
    }
  }

  private mutating func checkApart(_ looks: [(Swatch, String)]) {
    for (position, (one, oneName)) in looks.enumerated() {
      for (two, twoName) in looks[..<position] where one.band == two.band && one.frame == two.frame {
        checkApart(two.fill, one.fill, "\(twoName) and \(oneName)")
      }
    }
  }
}
