internal import DocGraphModel
internal import DocGraphSyntax
internal import XMLBridge

extension PageFacts {
  /// What JSON-LD says of the page's article; a graph of nodes that refer to each other by `@id` is followed one step.
  init(linkedData page: Page) {
    self.init()
    for place in page.elements where page.name(place) == "script" {
      guard page.attribute("type", of: place)?.lowercased().contains("ld+json") == true,
        place + 1 < page.nodes[place].end, case .text(let text) = page.nodes[place + 1].content,
        let data = LinkedData(text), let article = data.article
      else { continue }
      title = title ?? Self.headline(data.text("headline", of: article) ?? data.text("name", of: article))
      author = author ?? Self.name(data.names("author", of: article))
      publisher = publisher ?? Self.name(data.names("publisher", of: article))
      published = published ?? data.text("datePublished", of: article).flatMap(WrittenDate.day)
      url = url ?? Self.address(data.text("url", of: article) ?? data.text("mainEntityOfPage", of: article))
      language = language ?? Self.language(data.text("inLanguage", of: article))
      if data.isForSubscribers(article), notices.isEmpty {
        notices.append("the page says that it is for subscribers: its text may be a part only")
      }
    }
  }

  /// A headline that is not cut off.
  private static func headline(_ text: String?) -> String? {
    guard let line = line(text), !line.hasSuffix("…"), !line.hasSuffix("...") else { return nil }
    return line
  }
}

/// One script of JSON-LD.
private struct LinkedData {
  private let tree: SyntaxTree
  /// All mappings, in order.
  private var things: [SyntaxTree.Node] = []
  private var thingsByID: [String: SyntaxTree.Node] = [:]

  /// nil for what is no JSON, or more than a page needs.
  init?(_ text: String) {
    guard text.utf8.count < 4 << 20, let first = text.utf8.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let last = text.utf8.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), first < last
    else { return nil }
    // Line ends within strings are common, and no JSON.
    let bytes = text.utf8[first...last].map { $0 < 32 ? 32 : $0 }
    guard let tree = try? JSONReader.read(bytes) else { return nil }
    self.tree = tree
    var next = [tree.root]
    while let node = next.popLast(), things.count < 10_000 {
      var inner: [SyntaxTree.Node] = []
      if tree.kind(of: node) == .mapping {
        things.append(node)
        tree.forEachPair(of: node) { _, value in inner.append(value) }
        if let id = string("@id", of: node), tree.value(named: "name", in: node) != nil, thingsByID[id] == nil
        {
          thingsByID[id] = node
        }
      } else {
        tree.forEachElement(of: node) { inner.append($0) }
      }
      next += inner.reversed()
    }
  }

  /// The first thing that is an article.
  var article: SyntaxTree.Node? {
    things.first { types(of: $0).contains { $0.hasSuffix("Article") || Self.types.contains($0) } }
  }

  private static let types: Set<String> = [
    "BlogPosting", "LiveBlogPosting", "Report", "PressRelease", "SocialMediaPosting",
  ]

  private func types(of thing: SyntaxTree.Node) -> [String] {
    guard let value = tree.value(named: "@type", in: thing) else { return [] }
    return elements(of: value).compactMap { tree.string(of: $0) }
  }

  /// The elements of an array, or the one value that stands for an array of one.
  private func elements(of value: SyntaxTree.Node) -> [SyntaxTree.Node] {
    guard tree.kind(of: value) == .sequence else { return [value] }
    var elements: [SyntaxTree.Node] = []
    tree.forEachElement(of: value) { elements.append($0) }
    return elements
  }

  private func string(_ key: String, of thing: SyntaxTree.Node) -> String? {
    tree.value(named: key, in: thing).flatMap { tree.string(of: $0) }
  }

  /// The first text of a key: itself, or the id or name of a thing.
  func text(_ key: String, of thing: SyntaxTree.Node) -> String? {
    guard let value = tree.value(named: key, in: thing), let first = elements(of: value).first else {
      return nil
    }
    return (tree.string(of: first) ?? string("@id", of: first) ?? string("name", of: first)).map(
      EscapedText.decoded)
  }

  /// The names of a key's things, with commas between.
  func names(_ key: String, of thing: SyntaxTree.Node) -> String? {
    guard let value = tree.value(named: key, in: thing) else { return nil }
    let names = elements(of: value).prefix(20).flatMap { element -> [String] in
      if let text = tree.string(of: element) { return [text] }
      let named =
        tree.value(named: "name", in: element) == nil
        ? string("@id", of: element).flatMap { thingsByID[$0] } ?? element : element
      guard let name = tree.value(named: "name", in: named) else { return [] }
      return elements(of: name).compactMap { tree.string(of: $0) }
    }
    let plain = names.map(EscapedText.decoded).compactMap(PageFacts.name)
    return plain.isEmpty ? nil : plain.joined(separator: ", ")
  }

  func isForSubscribers(_ thing: SyntaxTree.Node) -> Bool {
    guard let value = tree.value(named: "isAccessibleForFree", in: thing) else { return false }
    return tree.bool(of: value) == false || tree.string(of: value)?.lowercased() == "false"
  }
}
