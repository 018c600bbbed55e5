internal import DocGraphModel
internal import XMLBridge

/// One item of a feed before its HTML is read.
struct FeedItem: Sendable {
  var facts = PageFacts()
  /// Its content where that is HTML written as text.
  var html: String?
  /// Its content where that is XHTML within the feed.
  var content: MarkupTree?
  /// How full the content is that was found.
  fileprivate var rank = 0
}

/// The items of a feed, with what the feed says of all of them.
struct FeedItems {
  private(set) var all: [FeedItem] = []
  /// Whether the file is no feed.
  private(set) var isOther = false

  private let page: Page
  /// The prefixes that the outermost element declares, with the names that we know their vocabularies by.
  private var prefixes: [String: String] = [:]

  private static let vocabularies = [
    "http://www.w3.org/2005/Atom": "", "http://purl.org/rss/1.0/": "",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://search.yahoo.com/mrss/": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  ]

  init(_ tree: MarkupTree) {
    page = Page(tree)
    guard let root = page.elements.first(where: { _ in true }) else {
      isOther = true
      return
    }
    if case .element(_, let attributes) = page.nodes[root].content {
      for attribute in attributes where attribute.name.hasPrefix("xmlns:") {
        prefixes[String(attribute.name.dropFirst(6))] = Self.vocabularies[attribute.value]
      }
    }
    switch name(root) {
    case "rss", "rdf:RDF", "feed": readItems(of: root)
    default: isOther = true
    }
  }

  /// An element's name by the prefix that its vocabulary usually has; RSS and Atom have none.
  private func name(_ place: Int) -> String? {
    guard let name = page.name(place) else { return nil }
    guard let colon = name.firstIndex(of: ":"), let usual = prefixes[String(name[..<colon])] else {
      return name
    }
    let local = name[name.index(after: colon)...]
    return usual.isEmpty ? String(local) : "\(usual):\(local)"
  }

  private mutating func readItems(of root: Int) {
    var channel = PageFacts()
    channel.language = PageFacts.language(page.attribute("xml:lang", of: root))
    var place = root + 1
    while place < page.nodes[root].end {
      switch name(place) {
      case "item", "entry":
        if all.count < FeedReader.mostItems { all.append(item(place)) }
        place = page.nodes[place].end
      case "image", "textinput", "textInput", "author":
        place = page.nodes[place].end
      case "title":
        channel.publisher = channel.publisher ?? PageFacts.line(page.text(place))
        place = page.nodes[place].end
      case "language", "dc:language":
        channel.language = channel.language ?? PageFacts.language(page.text(place))
        place += 1
      default: place += 1
      }
    }
    for number in all.indices {
      all[number].facts.publisher = all[number].facts.publisher ?? channel.publisher
      all[number].facts.language = all[number].facts.language ?? channel.language
    }
  }

  private func item(_ item: Int) -> FeedItem {
    var found = FeedItem()
    found.facts.language = PageFacts.language(page.attribute("xml:lang", of: item))
    var fallbackURL: String?
    var updated: PartialDate?
    var place = item + 1
    while place < page.nodes[item].end {
      switch name(place) {
      case "title": found.facts.title = found.facts.title ?? title(place)
      case "link":
        let relation = page.attribute("rel", of: place) ?? "alternate"
        let address = PageFacts.address(page.attribute("href", of: place) ?? page.text(place))
        if relation == "alternate" { found.facts.url = found.facts.url ?? address }
      case "guid" where page.attribute("isPermaLink", of: place) != "false", "id":
        fallbackURL = fallbackURL ?? PageFacts.address(page.text(place))
      case "pubDate", "published", "dc:date", "dcterms:created", "dcterms:issued":
        found.facts.published = found.facts.published ?? WrittenDate.day(page.text(place))
      case "updated", "dcterms:modified": updated = updated ?? WrittenDate.day(page.text(place))
      case "author", "dc:creator", "itunes:author":
        found.facts.author = found.facts.author ?? author(place)
      case "source", "dc:publisher": found.facts.publisher = found.facts.publisher ?? publisher(place)
      case "content:encoded": add(to: &found, place, rank: 3)
      case "content": add(to: &found, place, rank: 2)
      case "description", "summary": add(to: &found, place, rank: 1)
      default: break
      }
      place = page.nodes[place].end
    }
    found.facts.url = found.facts.url ?? fallbackURL
    found.facts.published = found.facts.published ?? updated
    return found
  }

  /// Titles may hold HTML that is written as text; its tags are left out, its characters read.
  private func title(_ place: Int) -> String? {
    let text = page.text(place).replacing(#/<\/?[a-zA-Z][^<>]*>/#, with: "")
    return PageFacts.line(EscapedText.decoded(text))
  }

  /// Atom's `name`; RSS's "address (name)".
  private func author(_ place: Int) -> String? {
    for inner in place + 1..<max(place + 1, page.nodes[place].end) where name(inner) == "name" {
      return PageFacts.name(page.text(inner))
    }
    let text = page.text(place)
    if let open = text.firstIndex(of: "("), text.last == ")", text[..<open].contains("@") {
      return PageFacts.name(String(text[text.index(after: open)...].dropLast()))
    }
    return text.contains("@") ? nil : PageFacts.name(text)
  }

  /// Atom's `source` holds a feed's title, RSS's is one.
  private func publisher(_ place: Int) -> String? {
    for inner in place + 1..<max(place + 1, page.nodes[place].end) where name(inner) == "title" {
      return PageFacts.name(page.text(inner))
    }
    let isAtom = (place + 1..<max(place + 1, page.nodes[place].end)).contains { page.name($0) != nil }
    return isAtom ? nil : PageFacts.name(page.text(place))
  }

  private func add(to item: inout FeedItem, _ place: Int, rank: Int) {
    let inner = place + 1..<max(place + 1, page.nodes[place].end)
    guard rank > item.rank, !inner.isEmpty else { return }
    if page.attribute("type", of: place) == "xhtml" || inner.contains(where: { page.name($0) != nil }) {
      item.content = part(inner)
      item.html = nil
    } else {
      var text = ""
      for place in inner { if case .text(let content) = page.nodes[place].content { text += content } }
      guard text.contains(where: { !$0.isWhitespace }) else { return }
      // Atom's plain text is none of HTML.
      let isPlain = ["text", "text/plain"].contains(
        page.attribute("type", of: place) ?? (isAtom(place) ? "text" : "html"))
      item.content = isPlain ? MarkupTree(nodes: [.init(.text(text), end: 1)]) : nil
      item.html = isPlain ? nil : text
    }
    item.rank = rank
  }

  private func isAtom(_ place: Int) -> Bool { ["content", "summary"].contains(name(place) ?? "") }

  /// Some nodes as a tree; names lose the prefix that XHTML may have.
  private func part(_ range: Range<Int>) -> MarkupTree {
    MarkupTree(
      nodes: range.map { place in
        var node = page.nodes[place]
        node.end -= range.lowerBound
        if case .element(let name, let attributes) = node.content, let colon = name.firstIndex(of: ":") {
          node.content = .element(name: String(name[name.index(after: colon)...]), attributes: attributes)
        }
        return node
      })
  }
}
