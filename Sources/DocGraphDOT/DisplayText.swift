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
    if let simple = Self.simple(source, limit: limit) {
      self = simple
      return
    }
    var graphemes: [Character] = []
    var blankIsDue = false
    for grapheme in source {
      if graphemes.count > limit { break }
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

  private init(text: String, isCut: Bool) {
    self.text = text
    self.isCut = isCut
  }

  /// The same for text of which every scalar is a grapheme, without looking for their ends, which is most of the
  /// work: up to U+02FF, U+2010 to U+2027 (dashes, quotes, the ellipsis), and U+4000 to U+9FFF; nil for any other.
  private static func simple(_ source: String, limit: Int) -> DisplayText? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(source.utf8.count, limit) + 8)
    var count = 0
    // Where the ellipsis is put if the text is cut.
    var keptEnd = 0
    var blankIsDue = false
    var rest = source.utf8.makeIterator()
    while count <= limit, let lead = rest.next() {
      if lead == 0x20 || (9...13).contains(lead) {
        blankIsDue = count > 0
        continue
      }
      if blankIsDue {
        count += 1
        if count == limit { keptEnd = bytes.count }
        bytes.append(0x20)
        blankIsDue = false
      }
      count += 1
      if count == limit { keptEnd = bytes.count }
      bytes.append(lead)
      switch lead {
      case ..<0x80: break
      case 0xC2...0xCB:
        let next = rest.next() ?? 0
        // U+0085 and U+00A0 are white space.
        if lead == 0xC2, next == 0x85 || next == 0xA0 { return nil }
        bytes.append(next)
      case 0xE2:
        guard rest.next() == 0x80, let last = rest.next(), (0x90...0xA7).contains(last) else { return nil }
        bytes += [0x80, last]
      case 0xE4...0xE9: bytes += [rest.next() ?? 0, rest.next() ?? 0]
      default: return nil
      }
    }
    guard count > limit else {
      return DisplayText(text: String(decoding: bytes, as: UTF8.self), isCut: false)
    }
    bytes.removeSubrange(keptEnd...)
    if bytes.last == 0x20 { bytes.removeLast() }
    return DisplayText(text: String(decoding: bytes, as: UTF8.self) + "…", isCut: true)
  }

  private static func bounded(_ grapheme: Character) -> Character {
    let scalars = grapheme.unicodeScalars
    guard scalars.count > scalarsPerGrapheme else { return grapheme }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars.prefix(scalarsPerGrapheme))
    return String(kept).first ?? grapheme
  }
}
