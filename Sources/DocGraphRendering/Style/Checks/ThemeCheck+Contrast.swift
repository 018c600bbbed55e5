internal import DocGraphModel
internal import DocGraphSyntax

extension ThemeCheck {
  mutating func checkWords() {
    for ground in Set([theme.background, theme.halo]).sorted() {
      checkWord(theme.text, on: ground, "text")
      checkWord(theme.mutedText, on: ground, "mutedText")
      checkWord(theme.lineText, on: ground, "lineText")
      checkWord(theme.candidateText, on: ground, "candidateText")
      checkWord(theme.inferredText, on: ground, "inferredText")
    }
    for type in types {
      if let card = theme.cards[type] {
        checkWords(of: card, "the card \(SyntaxError.quoted(type.rawValue))")
      }
    }
    checkWords(of: theme.otherCard, "otherCard")
    for (swatch, what) in swatches {
      checkWord(swatch.text, on: swatch.fill, "the words of \(what)")
      checkLine(swatch.line, on: theme.background, "the frame of \(what)")
      if swatch.band.tile != nil { checkLine(swatch.line, on: swatch.fill, "the band of \(what)") }
    }
  }

  private mutating func checkWords(of card: Theme.Card, _ what: String) {
    checkWord(theme.nameColor(on: card), on: card.fill, "the name on \(what)")
    checkWord(theme.detailColor(on: card), on: card.fill, "the small print on \(what)")
    checkWord(card.text ?? theme.lineText, on: card.fill, "the legend's words on \(what)")
    checkLine(card.glyphColor, on: card.fill, "the glyph of \(what)")
    checkLine(card.line, on: theme.background, "the frame of \(what)")
    if card.band.tile != nil { checkLine(card.line, on: card.fill, "the band of \(what)") }
    checkFaded(card, what)
  }

  /// Surroundings are fainter, and their names can still be read.
  private mutating func checkFaded(_ card: Theme.Card, _ what: String) {
    guard let ground = color(theme.background), let name = color(theme.nameColor(on: card)),
      let fill = color(card.fill)
    else { return }
    check(
      name.drawn(over: ground, opacity: theme.fadedOpacity),
      on: fill.drawn(over: ground, opacity: theme.fadedOpacity), theme.minimumContrast,
      "the name on \(what) with fadedOpacity")
  }

  /// Every look that says a value, with its name.
  var swatches: [(Swatch, String)] {
    theme.palette.colors.enumerated().map { ($1, "color \($0 + 1) of the palette") }
      + [(theme.palette.other, "the palette's other")]
      + theme.scale.steps.enumerated().map { ($1, "step \($0 + 1) of the scale") }
      + [(theme.missing, "missing")]
  }

  mutating func checkLines() {
    checkLine(theme.line, on: theme.background, "line")
    checkLine(theme.candidateLine, on: theme.background, "candidateLine")
    checkLine(theme.deniedLine, on: theme.background, "deniedLine")
    checkLine(theme.inferredLine, on: theme.background, "inferredLine")
    checkLine(theme.highlight.line, on: theme.background, "the line of highlight")
    checkLine(theme.highlight.frame, on: theme.background, "the frame of highlight")
  }
}
