internal import DocGraphModel
package import XMLBridge

/// Reads RSS 2.0, RSS 1.0 and Atom: each item is a document of its own.
///
/// The stored text is the item's title and its content (the fullest that it has) as blocks.
package struct FeedReader: Sendable {
  /// The name of this reader with the version of its results.
  package static let name = "feed-1"
  /// The most items of a feed that are read.
  package static let mostItems = 10_000

  package init() {}

  /// Whether an XML file is a feed.
  package static func isFeed(_ tree: MarkupTree) -> Bool { !FeedItems(tree).isOther }

  /// The items of a feed in their order; HTML within them is read by `markup`, all of it at once.
  ///
  /// An item whose HTML cannot be read has a notice instead of its content.
  ///
  /// - Complexity: O(nodes + bytes of text).
  package func documents(from tree: MarkupTree, markup: any MarkupService) async -> [SourceDocument] {
    let items = FeedItems(tree).all
    let sources = items.compactMap(\.html).map { MarkupSource(Array($0.utf8), .html) }
    var trees = (sources.isEmpty ? [] : await markup.trees(of: sources)).makeIterator()
    return items.map { item in
      var passages: [Passage] = []
      var notices: [String] = []
      if item.html != nil {
        do throws(MarkupError) {
          guard let content = try trees.next()?.get() else { throw MarkupError(.worker, "it was not read") }
          passages = Self.passages(of: content)
        } catch {
          notices.append("the item's content cannot be read: \(error.message)")
        }
      } else if let content = item.content {
        passages = Self.passages(of: content)
      }
      if let title = item.facts.title { passages.insert(Passage(.title, title), at: 0) }
      var document = BlockWriter.document(of: passages, reader: Self.name)
      item.facts.fill(&document)
      document.notices += notices
      return document
    }
  }

  /// All that an item shows: it has no frame.
  private static func passages(of content: MarkupTree) -> [Passage] {
    Passages(Page(content), chrome: nil).all.filter { passage in
      passage.role != .other && !(passage.text.utf8.count < 300 && Boilerplate.begins(passage.text))
    }
  }
}
