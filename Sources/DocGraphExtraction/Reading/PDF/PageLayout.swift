internal import XMLBridge

/// The pages of a PDF file, as `pdftotext -bbox-layout` writes them. Lengths are points, from the top left.
struct PageLayout: Sendable {
  var pages: [Page] = []
  var title: String?
  var author: String?

  struct Page: Sendable {
    var height: Double
    var lines: [Line] = []
  }

  struct Line: Sendable {
    var box: Box
    var words: [Word]
    /// Which block of its page it is in.
    var block: Int
  }

  struct Word: Sendable {
    var box: Box
    var text: String
  }

  struct Box: Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var height: Double { bottom - top }
    var width: Double { right - left }
  }

  /// The most words of a file.
  private static let wordLimit = 5_000_000

  /// - Complexity: O(nodes).
  init(_ tree: MarkupTree) {
    var (block, count, place) = (0, 0, 0)
    while place < tree.nodes.count, count < PageLayout.wordLimit {
      let node = tree.nodes[place]
      defer { place += 1 }
      guard case .element(let name, let attributes) = node.content else { continue }
      switch name {
      case "page":
        pages.append(Page(height: PageLayout.number("height", attributes) ?? 0))
        block = 0
      case "block": block += 1
      case "line":
        guard !pages.isEmpty, let box = PageLayout.box(attributes) else { continue }
        pages[pages.count - 1].lines.append(Line(box: box, words: [], block: block))
      case "word":
        guard !pages.isEmpty, let box = PageLayout.box(attributes) else { continue }
        let text = PageText.plain(
          PageLayout.text(tree, in: place + 1..<min(max(node.end, place + 1), tree.nodes.count)))
        let page = pages.count - 1
        guard !text.isEmpty, !pages[page].lines.isEmpty else { continue }
        pages[page].lines[pages[page].lines.count - 1].words.append(Word(box: box, text: text))
        count += 1
      case "title":
        let text = PageLayout.text(tree, in: place + 1..<min(max(node.end, place + 1), tree.nodes.count))
          .trimmingBlanks
        if title == nil, !text.isEmpty { title = text }
      case "meta":
        let value = attributes.first { $0.name == "content" }?.value.trimmingBlanks ?? ""
        let name = attributes.first { $0.name == "name" }?.value
        if name == "Author", !value.isEmpty { author = value }
      default: break
      }
    }
    for page in pages.indices { pages[page].lines.removeAll { $0.words.isEmpty } }
  }

  private static func text(_ tree: MarkupTree, in range: Range<Int>) -> String {
    var text = ""
    for node in tree.nodes[range] where text.utf8.count < 4_096 {
      if case .text(let part) = node.content { text += part }
    }
    return text
  }

  private static func box(_ attributes: [MarkupTree.Attribute]) -> Box? {
    guard let left = number("xMin", attributes), let top = number("yMin", attributes),
      let right = number("xMax", attributes), let bottom = number("yMax", attributes), left <= right,
      top <= bottom
    else { return nil }
    return Box(left: left, top: top, right: right, bottom: bottom)
  }

  private static func number(_ name: String, _ attributes: [MarkupTree.Attribute]) -> Double? {
    guard let text = attributes.first(where: { $0.name == name })?.value, let number = Double(text),
      abs(number) < 1e6
    else { return nil }
    return number
  }
}
