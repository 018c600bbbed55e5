internal import DocGraphModel
internal import XMLBridge

/// Reads the layout of a PDF file: text in reading order, without running heads and page numbers, with hyphens at lines' ends
/// undone.
struct PDFReader: Sendable {
  /// The reader's name with the version of its results.
  static let name = "pdf-1"

  /// - Complexity: O(words).
  static func document(from tree: MarkupTree) -> SourceDocument {
    let layout = PageFurniture.removed(from: PageLayout(tree))
    var paragraphs: [PageParagraph] = []
    for (number, page) in layout.pages.enumerated() {
      for paragraph in PageParagraph.paragraphs(of: page, number: number) {
        if let last = paragraphs.last, last.isMark && last.page == number || continues(last, paragraph) {
          paragraphs[paragraphs.count - 1].lines += paragraph.lines
        } else {
          paragraphs.append(paragraph)
        }
      }
    }
    let roles = PageRoles(paragraphs)
    var writer = PageWriter(layout)
    for (paragraph, role) in zip(paragraphs, roles.roles) { writer.add(paragraph, role) }
    var document = writer.document()
    if let place = document.blocks.firstIndex(where: { $0.role == .title }) {
      document.title = document.blocks[place].prose(in: document.text)
    } else if let title = layout.title, isTitle(title) {
      document.title = title
    }
    FrontMatter.mark(in: &document)
    // A byline is surer than whose computer it was. When the file was made says nothing of when its text was published.
    document.author = document.author ?? layout.author
    let empty = layout.pages.filter(\.lines.isEmpty).count
    if document.blocks.isEmpty {
      document.notices.append(
        "no page has text, as where pages were scanned; recognize it first, such as with ocrmypdf")
    } else if empty > 0 {
      document.notices.append("\(empty) of \(layout.pages.count) pages have no text")
    }
    return document
  }

  /// Whether a paragraph goes on in the next column or page, or behind a picture.
  private static func continues(_ last: PageParagraph, _ next: PageParagraph) -> Bool {
    guard !last.endsSentence, last.wordCount >= 4, !last.isTable, !next.isTable,
      abs(last.height - next.height) <= 0.1 * max(last.height, 1), let first = next.firstWord.first
    else { return false }
    // Other than by a small letter it cannot be told from a heading and its text.
    return first.isLowercase && !PageParagraph.isBullet(next.firstWord)
  }

  /// What programs fill in as a title is none.
  private static func isTitle(_ title: String) -> Bool {
    let lower = title.lowercased()
    return title.count >= 4 && !lower.hasPrefix("microsoft word") && !lower.hasPrefix("untitled")
      && lower.contains(" ")
      && ![".doc", ".docx", ".pdf", ".indd", ".tex", ".dvi"].contains { lower.hasSuffix($0) }
  }
}
