/// Which passages within the element of the main text are part of it.
enum PassageFilter {
  /// - Complexity: O(bytes of text).
  static func kept(_ passages: [Passage]) -> [Passage] {
    var seen: Set<String> = []
    return withoutEmptyHeadings(
      passages.map { passage in
        var passage = passage
        if isByline(passage) { passage.role = .frontMatter }
        return passage
      }.filter { passage in
        // What stands twice is a picture's caption, or a part that is shown on small screens only.
        isKept(passage) && (passage.text.utf8.count < 40 || seen.insert(passage.text).inserted)
      })
  }

  /// A line that names who wrote it, in an element that does not say so.
  private static func isByline(_ passage: Passage) -> Bool {
    guard passage.role == .paragraph, passage.text.utf8.count < 100, !passage.isSentence else { return false }
    return passage.text.hasPrefix("By ") || passage.text.hasPrefix("BY ")
  }

  private static func isKept(_ passage: Passage) -> Bool {
    let length = passage.text.utf8.count
    let prose = length - passage.linkBytes
    if passage.level == 1 { return true }
    if length < 300, Boilerplate.begins(passage.text) { return false }
    switch passage.role {
    case .title, .frontMatter: return length < 600
    case .other: return false
    case .heading: return prose * 2 > length
    // A picture's words are short and may be no sentence.
    case .caption: return prose * 2 > length
    case .listItem, .cell: return prose * 2 > length
    case .paragraph, .quotation:
      guard prose * 2 > length || prose >= 120 else { return false }
      return passage.isSentence || length >= 60 || passage.role == .quotation && length >= 20
    }
  }

  /// A heading that nothing follows, before the next one of its rank, was that of something left out.
  private static func withoutEmptyHeadings(_ passages: [Passage]) -> [Passage] {
    var kept: [Passage] = []
    // The rank of the heading that follows, 7 where text does and 0 at the end.
    var next = 0
    for passage in passages.reversed() {
      if let level = passage.level {
        guard level == 1 || level < next else { continue }
        next = level
      } else if TextBlock(passage.role, []).isRead {
        next = 7
      }
      kept.append(passage)
    }
    return kept.reversed()
  }
}
