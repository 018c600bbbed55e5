/// Font families in order of preference.
struct FontFamilies {
  private(set) var names: [String]

  /// The families of a list with commas between; nil where one is empty or has other characters than letters,
  /// digits, blanks and hyphens, where there are more than eight, or one is longer than 60 bytes.
  init?(_ list: String) {
    guard list.utf8.count <= 1_000 else { return nil }
    names = list.split(separator: ",", omittingEmptySubsequences: false).map { name in
      name.split(separator: " ").joined(separator: " ")
    }
    guard names.count <= 8, names.allSatisfy(Self.isName) else { return nil }
  }

  private static func isName(_ name: String) -> Bool {
    (1...60).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case " ", "-", "0"..."9": true
        default: scalar.properties.isAlphabetic
        }
      }
  }

  /// Adds a family that every viewer has, where there is none.
  mutating func appendFallback() {
    if !names.contains(where: { Self.generic.contains($0) }) { names.append("sans-serif") }
  }

  /// The generic families of CSS Fonts 4 that viewers know.
  private static let generic = [
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
    "ui-monospace", "ui-rounded",
  ]

  /// The list as CSS reads it: `Source Sans 3` is no name there unless in quotes, since a word of it begins
  /// with a digit.
  var css: String {
    names.map { name in
      let words = name.split(separator: " ")
      let isPlain = words.allSatisfy { $0.first?.isLetter == true }
      return isPlain ? name : "'\(name)'"
    }.joined(separator: ",")
  }
}

extension Theme {
  /// ``fontFamily`` as the value of a `font-family` in SVG or CSS, without double quotes; `sans-serif` where
  /// it is no list of names.
  package var cssFontFamily: String { FontFamilies(fontFamily)?.css ?? "sans-serif" }

  /// ``glyphFontFamily`` in the same form.
  package var cssGlyphFontFamily: String { FontFamilies(glyphFontFamily)?.css ?? "sans-serif" }
}
