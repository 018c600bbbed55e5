/// A stretch of a page that a browser sets apart: a candidate for a block.
struct Passage: Sendable, Hashable {
  var role: TextBlock.Role
  var text: String
  /// Bytes of it that lie in links.
  var linkBytes = 0
  /// The node that its text begins with.
  var place = 0
  /// A heading's, from 1 to 6.
  var level: Int?

  init(_ role: TextBlock.Role, _ text: String) {
    self.role = role
    self.text = text
  }

  /// Whether it ends as a sentence does.
  var isSentence: Bool {
    let end = text.unicodeScalars.reversed().first { !"\"'”’»)]".unicodeScalars.contains($0) }
    guard let end else { return false }
    return ".!?…:;。！？".unicodeScalars.contains(end) && text.utf8.contains(UInt8(ascii: " "))
  }

  /// How much it says for being part of the main text: the bytes of its prose outside of links.
  var weight: Int {
    let prose = text.utf8.count - linkBytes
    guard prose >= 40, prose * 2 > text.utf8.count else { return 0 }
    guard isSentence || prose >= 120 || role == .caption else { return 0 }
    switch role {
    case .paragraph, .quotation: return min(prose, 1_000)
    case .listItem, .cell, .caption: return min(prose, 1_000) / 2
    case .title, .heading, .frontMatter, .other: return 0
    }
  }
}
