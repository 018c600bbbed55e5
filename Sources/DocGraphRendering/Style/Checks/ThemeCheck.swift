public import DocGraphModel
internal import DocGraphSyntax

/// Checks that all can be read and told apart in a theme, by every color vision.
///
/// Words need the theme's own ``Theme/minimumContrast`` with their ground, lines and frames ``lineContrast``.
/// Two looks are told apart by their bands, or by colors at least ``minimumDistance`` apart.
struct ThemeCheck {
  let theme: Theme
  /// Texts that no color could be made of, told once.
  private var faulty: Set<String> = []
  private(set) var warnings: [String] = []

  /// Graphics need 3:1 by WCAG 2.2, success criterion 1.4.11.
  static let lineContrast = 3.0
  /// Of CIEDE2000, in normal vision and with each kind of cones missing: some ten times what is just noticed
  /// side by side.
  static let minimumDistance = 10.0

  init(_ theme: Theme) {
    self.theme = theme
    checkWords()
    checkLines()
    checkCards()
    checkPalette()
    checkScale()
  }

  /// The types that have a card, in an order that does not depend on the run.
  var types: [EntityTypeName] { theme.cards.keys.sorted() }

  mutating func warn(_ warning: String) { warnings.append(warning) }

  /// The color that a text writes; nil where it writes none, which is told.
  mutating func color(_ text: String) -> RGBColor? {
    if let color = RGBColor(text) { return color }
    if faulty.insert(text).inserted { warn("\(SyntaxError.quoted(text)) is no color: write #rrggbb") }
    return nil
  }

  /// Warns where words do not stand out from their ground.
  mutating func checkWord(_ text: String, on ground: String, _ what: String) {
    guard let word = color(text), let ground = color(ground) else { return }
    check(word, on: ground, theme.minimumContrast, what)
  }

  /// Warns where a line, a frame or a glyph does not stand out from its ground.
  mutating func checkLine(_ line: String, on ground: String, _ what: String) {
    guard let line = color(line), let ground = color(ground) else { return }
    check(line, on: ground, Self.lineContrast, what)
  }

  mutating func check(_ color: RGBColor, on ground: RGBColor, _ least: Double, _ what: String) {
    let contrast = color.contrast(with: ground)
    guard contrast < least else { return }
    let (shown, needed) = (tenths(contrast), tenths(least))
    warn("\(what), \(color) on \(ground), has a contrast of \(shown):1, less than \(needed):1")
  }

  /// Warns where two colors look alike to some vision, to that to which they do most.
  mutating func checkApart(_ one: String, _ two: String, _ what: String) {
    guard let one = color(one), let two = color(two) else { return }
    let nearest = ColorVision.allCases.map { (vision: $0, distance: one.distance(to: two, seenBy: $0)) }
      .min { $0.distance < $1.distance }
    guard let (vision, distance) = nearest, distance < Self.minimumDistance else { return }
    let seen = vision == .normal ? "" : " with \(vision.rawValue)"
    let least = tenths(Self.minimumDistance)
    warn("\(what) look alike\(seen): \(one) and \(two) are \(tenths(distance)) apart, less than \(least)")
  }

  /// Rounded down to tenths, so that 4.49 is not told as 4.5; a whole number without them.
  private func tenths(_ number: Double) -> String {
    guard number.magnitude < 1_000 else { return "\(number)" }
    let tenths = Int((number * 10).rounded(.down))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Theme {
  /// What cannot be read or told apart in this theme, each as a sentence; empty where all is well, as in the
  /// themes of ``all``.
  ///
  /// Contrasts are those of WCAG 2.2, differences of color CIEDE2000, to normal vision, protanopia,
  /// deuteranopia and tritanopia (Machado, Oliveira, Fernandes 2009).
  ///
  /// - Parameter schema: The types of the graph that is drawn; a card for none of them, but with a name like
  ///   one, is told too.
  /// - Complexity: O(cards × (cards + types) + colors of the palette²).
  public func warnings(for schema: Schema = .standard) -> [String] {
    let check = ThemeCheck(self)
    let names = schema.entityTypes.map(\.name.rawValue)
    let misspelled = check.types.compactMap { type -> String? in
      guard schema.entityType(type) == nil else { return nil }
      return Suggestion.question(for: type.rawValue, among: names).map {
        "there is a card for the type \(SyntaxError.quoted(type.rawValue)): \($0)"
      }
    }
    return check.warnings + misspelled
  }
}
