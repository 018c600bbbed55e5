internal import DocGraphModel
package import XMLBridge

/// Reads a web page: its main text as blocks, and what it says about itself.
///
/// The stored text is the blocks in the order of the page, one blank line between two, white space made plain. Menus, advertising,
/// notices of consent, comments and links to other pages are left out.
package struct HTMLReader: Sendable {
  /// The name of this reader with the version of its results.
  package static let name = "html-1"

  package init() {}

  /// - Complexity: O(nodes + bytes of text).
  package func document(from tree: MarkupTree) -> SourceDocument {
    let page = Page(tree)
    let facts = PageFacts(page)
    var passages = MainText(page, Passages(page, chrome: Chrome(page)).all, title: facts.title).passages
    let hasText = passages.contains { $0.role != .title && TextBlock($0.role, []).isRead }
    Self.markTitle(facts, &passages)
    var document = BlockWriter.document(of: passages, reader: Self.name)
    facts.fill(&document)
    if tree.replacementCount > 0 { document.notices.append(Self.notice(ofReplacements: tree)) }
    if !hasText { document.notices.append("the page has no main text that could be found") }
    return document
  }

  static func notice(ofReplacements tree: MarkupTree) -> String {
    tree.replacementCount == 1
      ? "1 byte or character is not what its encoding, \(tree.encoding), allows"
      : "\(tree.replacementCount) bytes or characters are not what their encoding, \(tree.encoding), allows"
  }

  /// The heading that is the page's title becomes its title; a page that shows none begins with it.
  private static func markTitle(_ facts: PageFacts, _ passages: inout [Passage]) {
    guard let title = facts.title else { return }
    let words = title.wordsForComparing
    // Some sites have their own name as a headline.
    let site = facts.publisher?.wordsForComparing
    let place =
      passages.firstIndex { $0.level != nil && $0.text.wordsForComparing == words }
      ?? passages.firstIndex { $0.level == 1 && $0.text.wordsForComparing != site }
      ?? passages.prefix(3).firstIndex { $0.text.wordsForComparing == words }
    if let place {
      passages[place].role = .title
    } else {
      passages.insert(Passage(.title, title), at: 0)
    }
  }
}

extension String {
  /// Letters and digits alone, in lower case.
  var wordsForComparing: String {
    String(
      String.UnicodeScalarView(
        lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
  }
}
