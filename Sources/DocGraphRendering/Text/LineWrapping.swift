/// Breaks text into short lines of about equal length.
struct LineWrapping {
  /// The most columns of a line; a CJK character or an emoji takes two.
  let width: Int
  let maximumLines: Int

  /// The lines of `text`, whose white space is collapsed already; the last ends in an ellipsis where not all fits.
  ///
  /// - Complexity: O(n·width).
  func lines(_ text: String) -> [String] {
    let pieces = Self.pieces(text, width: width)
    let count = Self.lineCount(pieces, width: width)
    guard count <= maximumLines else {
      let widest = Self.fill(pieces, width: width)
      return widest[..<(maximumLines - 1)] + [cut(widest[maximumLines - 1])]
    }
    var narrowest = width
    while narrowest > 4, Self.lineCount(pieces, width: narrowest - 1) == count { narrowest -= 1 }
    return Self.fill(pieces, width: narrowest)
  }

  private func cut(_ line: String) -> String {
    var line = line
    while line.columns >= width || line.last == " " { line.removeLast() }
    return line + "…"
  }

  /// A part of the text that stays on one line: a word, a part of one too long for a line, or a wide character.
  private struct Piece {
    var text: String
    var columns: Int
    /// Whether a blank parts it from the piece before.
    var followsBlank: Bool
  }

  private static func pieces(_ text: String, width: Int) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(separator: " ") {
      var startsPiece = true
      var followsBlank = true
      let isLong = String(word).columns > width
      for character in word {
        let columns = character.columns
        if !startsPiece, let last = pieces.last, columns == 2 || last.columns + columns > width {
          startsPiece = true
        }
        if startsPiece {
          pieces.append(Piece(text: String(character), columns: columns, followsBlank: followsBlank))
        } else {
          pieces[pieces.count - 1].text.append(character)
          pieces[pieces.count - 1].columns += columns
        }
        followsBlank = false
        startsPiece = columns == 2 || isLong && "-–/".contains(character)
      }
    }
    return pieces
  }

  private static func lineCount(_ pieces: [Piece], width: Int) -> Int {
    var count = 0
    var columns = 0
    for piece in pieces {
      let extended = columns + (piece.followsBlank ? 1 : 0) + piece.columns
      if count == 0 || extended > width {
        count += 1
        columns = piece.columns
      } else {
        columns = extended
      }
    }
    return count
  }

  private static func fill(_ pieces: [Piece], width: Int) -> [String] {
    var lines: [String] = []
    var columns = 0
    for piece in pieces {
      let blank = piece.followsBlank ? 1 : 0
      if lines.isEmpty || columns + blank + piece.columns > width {
        lines.append(piece.text)
        columns = piece.columns
      } else {
        lines[lines.count - 1] += (blank == 1 ? " " : "") + piece.text
        columns += blank + piece.columns
      }
    }
    return lines
  }
}

extension String {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// 2 for what Unicode calls wide and for emoji, else 1.
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case ..<0x1100: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
