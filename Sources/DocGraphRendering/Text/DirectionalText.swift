internal import DocGraphDOT

/// Text of any script, made safe to stand among other text.
///
/// Unicode's controls for direction can be left open and then turn around what follows them; they are taken out,
/// and text with right-to-left letters is put between isolates where it stands among other words.
enum DirectionalText {
  /// The text on one line, cut at `limit` graphemes.
  static func line(_ text: String, limit: Int = 120) -> String {
    let hasControls = text.unicodeScalars.contains(where: isControl)
    return DisplayText(
      hasControls ? String(text.unicodeScalars.filter { !isControl($0) }) : text, limit: limit
    ).text
  }

  /// The whole text on one line, as part of a sentence.
  static func phrase(_ text: String, limit: Int = .max) -> String {
    let line = line(text, limit: limit)
    return line.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(line)\u{2069}" : line
  }

  /// Embeddings, overrides and isolates; the marks (U+200E, U+200F, U+061C) reach no further than their neighbors.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension String {
  init(_ scalars: [Unicode.Scalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
