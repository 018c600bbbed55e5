/// A text made fit for one line of a drawing: white space collapsed and trimmed, bounded in length.
public struct DisplayText: Sendable, Hashable {
  /// The text: no white space but single blanks, at most `limit` graphemes with the ellipsis.
  public let text: String
  /// Whether graphemes were cut off.
  public let isCut: Bool

  /// The most scalars kept of one grapheme: emoji families need 10, stacked combining marks know no bound.
  static let scalarsPerGrapheme = 32

  /// Collapses every run of Unicode white space to one blank, trims the ends, and cuts at `limit` graphemes.
  ///
  /// - Parameter limit: the most graphemes kept, the ellipsis `…` that marks a cut included; at least 1.
  /// - Complexity: O(n) in the part of `source` that is kept.
  public init(_ source: String, limit: Int = 120) {
    let limit = max(limit, 1)
    var graphemes: [Character] = []
    var blankIsDue = false
    for grapheme in source where graphemes.count <= limit {
      if grapheme.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
        blankIsDue = !graphemes.isEmpty
        continue
      }
      if blankIsDue { graphemes.append(" ") }
      blankIsDue = false
      graphemes.append(Self.bounded(grapheme))
    }
    isCut = graphemes.count > limit
    if isCut {
      graphemes.removeSubrange((limit - 1)...)
      if graphemes.last == " " { graphemes.removeLast() }
      graphemes.append("…")
    }
    text = String(graphemes)
  }

  private static func bounded(_ grapheme: Character) -> Character {
    let scalars = grapheme.unicodeScalars
    guard scalars.count > scalarsPerGrapheme else { return grapheme }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars.prefix(scalarsPerGrapheme))
    return String(kept).first ?? grapheme
  }
}
