internal import DocGraphModel
internal import XMLBridge

extension PageFacts {
  /// What the page shows: its only `h1`, a byline, the first `time`; and its `title`.
  init(shownBy page: Page) {
    self.init()
    var headlines: [String] = []
    var windowTitle: String?
    for place in page.elements {
      guard let name = page.name(place) else { continue }
      if name == "h1" { Self.line(page.text(place)).map { headlines.append($0) } }
      if name == "title" { windowTitle = windowTitle ?? Self.line(page.text(place)) }
      if name == "time", published == nil {
        published = WrittenDate.day(page.attribute("datetime", of: place) ?? page.text(place))
      }
      if author == nil { author = Self.byline(name, place, page) }
    }
    if let windowTitle,
      let site = headlines.first(where: { Self.withoutSite(windowTitle, $0) != windowTitle })
    {
      // A site's own name as a headline.
      title = Self.withoutSite(windowTitle, site)
    } else if headlines.count == 1 {
      title = headlines[0]
    } else if let windowTitle {
      // Of several the one that the window's title begins with.
      title = headlines.first { windowTitle.hasPrefix($0) } ?? windowTitle
    } else {
      title = headlines.first
    }
  }

  /// The name in a byline: short, and said to be one by the page.
  private static func byline(_ name: String, _ place: Int, _ page: Page) -> String? {
    if page.has("author", in: "rel", of: place) {
      return Self.name(page.attribute("content", of: place) ?? page.text(place))
    }
    guard ["p", "div", "span", "a", "address"].contains(name),
      let list = page.attribute("class", of: place), ClassWords.has(["byline", "author"], in: list)
    else { return nil }
    let text = page.text(place)
    guard text.hasPrefix("By ") || text.hasPrefix("by ") || text.hasPrefix("BY "), text.count < 100 else {
      return nil
    }
    // What stands behind the name: "By Ana Reyes | 3 March", "By Ana Reyes, Harbor Post".
    return Self.name(String(text.prefix { !"|•·,\n(".contains($0) }))
  }
}
