internal import XMLBridge

/// A page cut into passages as a browser would set them, without its frame.
struct Passages {
  /// In the order of the page.
  private(set) var all: [Passage] = []

  private let page: Page
  private var text = PlainText()
  private var start = 0
  private var linkBytes = 0
  /// Line breaks since the last text: two of them part paragraphs.
  private var breaks = 0
  /// The elements around the current node.
  private var open: [Open] = []
  /// What was around the first text of the passage.
  private var first: Open?

  private struct Open {
    var end: Int
    var isBlock: Bool
    var isLink: Bool
    var role: TextBlock.Role
    var level: Int?
  }

  /// - Parameter chrome: what is left out; nil to leave out only what is not shown, as in an item of a feed.
  /// - Complexity: O(nodes + bytes of text).
  init(_ page: Page, chrome: Chrome?) {
    self.page = page
    var place = 0
    while place < page.nodes.count {
      close(before: place)
      switch page.nodes[place].content {
      case .text(let content):
        add(content, place)
        place += 1
      case .element(let name, _):
        if chrome?.holds(place) ?? Chrome.isUnseen(name, place, page) {
          if ElementNames.blocks.contains(name) { flush() }
          place = page.nodes[place].end
        } else {
          enter(name, place)
          place += 1
        }
      }
    }
    close(before: .max)
    flush()
  }

  private mutating func close(before place: Int) {
    while let last = open.last, last.end <= place {
      if last.isBlock { flush() }
      open.removeLast()
    }
  }

  private mutating func enter(_ name: String, _ place: Int) {
    if name == "br" {
      breaks += 1
      if breaks == 2 { flush() } else { text.breakLine() }
      return
    }
    let around = open.last
    let list = page.attribute("class", of: place)
    // Who took a picture is no part of what its caption says.
    let isCredit = list.map { ClassWords.has(ClassWords.credit, in: $0) } ?? false
    let isBlock = ElementNames.blocks.contains(name) || isCredit && around?.role == .caption
    if isBlock { flush() }
    var level = around?.level
    var role = around?.role ?? .paragraph
    if isBlock {
      (role, level) = Self.role(of: name, within: role, level)
      if isCredit {
        role = .other
      } else if let list {
        if ClassWords.has(ClassWords.caption, in: list) {
          role = .caption
        } else if level == nil, name != "article", page.length(place) < min(500, page.length / 2),
          ClassWords.has(ClassWords.frontMatter, in: list)
        {
          role = .frontMatter
        }
      }
    } else if page.nodes[place].end > place + 1, text.bytes.isEmpty || first?.role == .frontMatter,
      Self.isFrontMatter(name, place, page)
    {
      // A date or a name alone on its line, in an element that only marks words.
      role = .frontMatter
    }
    guard page.nodes[place].end > place + 1 else { return }
    open.append(
      Open(
        end: page.nodes[place].end, isBlock: isBlock, isLink: name == "a" || around?.isLink == true,
        role: role, level: level))
  }

  private static func isFrontMatter(_ name: String, _ place: Int, _ page: Page) -> Bool {
    if let list = page.attribute("class", of: place), ClassWords.has(ClassWords.frontMatter, in: list) {
      return true
    }
    return name == "time" || page.has("author", in: "rel", of: place)
      || page.has("author", in: "itemprop", of: place)
      || page.has("datepublished", in: "itemprop", of: place)
  }

  private static func role(
    of name: String, within role: TextBlock.Role, _ level: Int?
  ) -> (TextBlock.Role, Int?) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      (role == .other ? .other : .heading, name.utf8.last.map { Int($0) - 48 })
    case "li", "dd", "dt": (.listItem, nil)
    case "blockquote": (.quotation, nil)
    case "figcaption", "caption": (.caption, nil)
    case "td", "th": (.cell, nil)
    case "address": (.frontMatter, nil)
    case "pre", "xmp", "listing", "plaintext": (.other, nil)
    case "article", "section", "main", "body", "table", "form": (.paragraph, nil)
    case "p" where role == .cell: (.paragraph, nil)
    default: (role, level)
    }
  }

  private mutating func add(_ content: String, _ place: Int) {
    let before = text.bytes.count
    text.append(content)
    guard text.bytes.count > before else { return }
    breaks = 0
    if before == 0 {
      start = place
      first = open.last
    } else if first?.role == .frontMatter, open.last?.role != .frontMatter {
      // Words around a date: it is no line of its own.
      first = open.last
    }
    if open.last?.isLink == true { linkBytes += text.bytes.count - before }
  }

  private mutating func flush() {
    defer {
      text = PlainText()
      linkBytes = 0
      breaks = 0
    }
    guard !text.bytes.isEmpty else { return }
    var passage = Passage(first?.role ?? .paragraph, text.finished)
    passage.place = start
    passage.linkBytes = min(linkBytes, passage.text.utf8.count)
    passage.level = first?.role == .heading ? first?.level : nil
    // What fills a cell with prose is laid out by a table, not listed in one.
    if passage.role == .cell, passage.text.utf8.count >= 160, passage.weight > 0 { passage.role = .paragraph }
    all.append(passage)
  }
}
