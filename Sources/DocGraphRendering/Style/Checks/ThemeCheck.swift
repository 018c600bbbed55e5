public import DocGraphModel

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

  /// The color that a text writes; black where it writes none, which is told.
  mutating func color(_ text: String) -> RGBColor {
    if let color = RGBColor(text) { return color }
    if faulty.insert(text).inserted {
      warn("'\(text.prefix(20))' is no color: write #rrggbb")
    }
    return RGBColor(red: 0, green: 0, blue: 0)
  }

  /// Warns where words do not stand out from their ground.
  mutating func checkWord(_ text: String, on ground: String, _ what: String) {
    check(color(text).contrast(with: color(ground)), theme.minimumContrast, "\(what), \(text) on \(ground),")
  }

  /// Warns where a line, a frame or a glyph does not stand out from its ground.
  mutating func checkLine(_ line: String, on ground: String, _ what: String) {
    check(color(line).contrast(with: color(ground)), Self.lineContrast, "\(what), \(line) on \(ground),")
  }

  mutating func check(_ contrast: Double, _ least: Double, _ what: String) {
    if contrast < least {
      warn("\(what) has a contrast of \(tenths(contrast)):1, less than \(tenths(least)):1")
    }
  }

  /// The vision to which two colors look most alike, and how far apart they are to it.
  mutating func nearest(_ one: String, _ two: String) -> (vision: ColorVision, distance: Double) {
    let (first, second) = (color(one), color(two))
    var nearest = (vision: ColorVision.normal, distance: first.distance(to: second))
    for vision in ColorVision.allCases.dropFirst() {
      let distance = first.distance(to: second, seenBy: vision)
      if distance < nearest.distance { nearest = (vision, distance) }
    }
    return nearest
  }

  /// Warns where two colors look alike to some vision.
  mutating func checkApart(_ one: String, _ two: String, _ what: String) {
    let (vision, distance) = nearest(one, two)
    guard distance < Self.minimumDistance else { return }
    let seen = vision == .normal ? "" : " with \(vision.rawValue)"
    warn(
      "\(what) look alike\(seen): \(one) and \(two) are \(tenths(distance)) apart, less than \(tenths(Self.minimumDistance))"
    )
  }

  /// Rounded down to tenths, so that 4.49 is not told as 4.5; a whole number without them.
  private func tenths(_ number: Double) -> String {
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
        "there is a card for the type '\(type)': \($0)"
      }
    }
    return check.warnings + misspelled
  }
}
