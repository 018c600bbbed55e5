internal import DocGraphModel
internal import DocGraphSyntax

/// The keys of a theme file are the members of the theme, in the order in which they build on one another:
/// swatches need the background and the text, cards of types the card of other types.
extension ThemeKey<Theme> {
  static let all: [ThemeKey] =
    head + colors + [
      .mapping("highlight", \.highlight, ThemeKey<Theme.Highlight>.all),
      .fonts("fontFamily", \.fontFamily),
      .fonts("glyphFontFamily", \.glyphFontFamily),
      .mapping("fontSizes", \.fontSizes, ThemeKey<Theme.FontSizes>.all),
      .mapping("lineWidths", \.lineWidths, ThemeKey<Theme.LineWidths>.all),
      .word("candidateFrame", \.candidateFrame),
      .number("frameWidth", \.frameWidth, 0.1...10),
      .number("cornerRadius", \.cornerRadius, 0...40),
      .number("bandWidth", \.bandWidth, 0...40),
      .number("fadedOpacity", \.fadedOpacity, 0.1...1),
      palette, scale, missing,
      .mapping("otherCard", \.otherCard, ThemeKey<Theme.Card>.all),
      cards,
    ]

  /// The version and the base are read before all else.
  private static let head: [ThemeKey] = [
    ThemeKey("docgraph-theme") { _, _, _ in }, ThemeKey("base") { _, _, _ in }, .title("name", \.name),
  ]

  private static let colors: [ThemeKey] = [
    .color("background", \.background), .color("text", \.text), .color("mutedText", \.mutedText),
    .color("halo", \.halo), .color("line", \.line), .color("lineText", \.lineText),
    .color("candidateLine", \.candidateLine), .color("candidateText", \.candidateText),
    .color("deniedLine", \.deniedLine), .color("inferredLine", \.inferredLine),
    .color("inferredText", \.inferredText),
  ]

  private static let palette = ThemeKey("palette") { theme, node, reader in
    let background = theme
    reader.read(
      node, into: &theme.palette,
      [
        ThemeKey<Palette>("colors") { palette, node, reader in
          let colors = reader.swatches(node, background, 1...24, "a color of the palette")
          if let colors { palette.colors = colors }
        },
        ThemeKey<Palette>("other") { palette, node, reader in
          if let other = reader.swatch(node, background, "the palette's other") { palette.other = other }
        },
      ], "palette")
  }

  private static let scale = ThemeKey("scale") { theme, node, reader in
    guard let steps = reader.swatches(node, theme, 2...12, "a step of the scale"), let least = steps.first
    else { return }
    theme.scale = ColorScale(from: least, Array(steps.dropFirst()))
  }

  private static let missing = ThemeKey("missing") { theme, node, reader in
    if let missing = reader.swatch(node, theme, "missing") { theme.missing = missing }
  }

  /// A type's card begins as the base's card of that type, or else as the card of other types.
  private static let cards = ThemeKey("cards") { theme, node, reader in
    let tree = reader.tree
    guard tree.kind(of: node) == .mapping else {
      return reader.mismatch(node, expected: "a mapping of types to cards")
    }
    guard tree.count(of: node) <= mostCards else {
      return reader.note(
        at: node, "there are \(tree.count(of: node)) cards, more than \(mostCards)", hint: nil)
    }
    tree.forEachPair(of: node) { key, value in
      let type = EntityTypeName(tree.name(of: key))
      var card = theme.cards[type] ?? theme.otherCard
      reader.read(value, into: &card, ThemeKey<Theme.Card>.all, "a card")
      theme.cards[type] = card
    }
  }

  /// Far more than eyes tell apart; each is compared with each.
  private static let mostCards = 50
}

extension ThemeKey<Theme.Card> {
  static let all: [ThemeKey] = [
    .glyph("glyph", \.glyph), .color("line", \.line), .color("fill", \.fill), .color("text", \.text),
    .word("band", \.band), .word("frame", \.frame),
  ]
}

extension ThemeKey<Swatch> {
  static let ofSwatch: [ThemeKey] = [
    .color("fill", \.fill), .color("line", \.line), .color("text", \.text), .word("band", \.band),
    .word("frame", \.frame),
  ]
}

extension ThemeKey<Theme.Highlight> {
  static let all: [ThemeKey] = [
    .color("line", \.line), .color("frame", \.frame), .number("width", \.width, 0.1...20),
  ]
}

extension ThemeKey<Theme.LineWidths> {
  static let all: [ThemeKey] = [
    .number("stated", \.stated, 0.1...10), .number("candidate", \.candidate, 0.1...10),
    .number("denied", \.denied, 0.1...10), .number("inferred", \.inferred, 0.1...10),
  ]
}

extension ThemeKey<Theme.FontSizes> {
  static let all: [ThemeKey] = [
    .number("title", \.title, 4...96), .number("subtitle", \.subtitle, 4...96),
    .number("legend", \.legend, 4...96), .number("name", \.name, 4...96),
    .number("detail", \.detail, 4...96), .number("label", \.label, 4...96),
    .number("caption", \.caption, 4...96), .number("glyph", \.glyph, 4...96),
  ]
}
