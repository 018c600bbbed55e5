internal import DocGraphModel
internal import XMLBridge

extension PageFacts {
  /// What schema.org's microdata says of the first article.
  init(microdata page: Page) {
    self.init()
    guard
      let article = page.elements.first(where: { place in
        guard let type = page.attribute("itemtype", of: place) else { return false }
        return type.contains("schema.org/")
          && (type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type.hasSuffix("Report"))
      })
    else { return }
    // Properties of a thing within the article are not the article's.
    var inner = article
    for place in article + 1..<max(article + 1, page.nodes[article].end) {
      guard let properties = page.attribute("itemprop", of: place)?.lowercased() else { continue }
      let isInner = place < inner
      if page.attribute("itemscope", of: place) != nil { inner = max(inner, page.nodes[place].end) }
      guard !isInner else { continue }
      for property in properties.split(separator: " ") {
        switch property {
        case "headline": title = title ?? Self.line(Self.value(of: place, page))
        case "author": author = author ?? Self.name(Self.nameWithin(place, page))
        case "publisher": publisher = publisher ?? Self.name(Self.nameWithin(place, page))
        case "datepublished": published = published ?? Self.value(of: place, page).flatMap(WrittenDate.day)
        case "url", "mainentityofpage": url = url ?? Self.address(Self.value(of: place, page))
        case "inlanguage": language = language ?? Self.language(Self.value(of: place, page))
        default: break
        }
      }
    }
  }

  /// What a property says: the attribute that its element has for it, or its text.
  private static func value(of place: Int, _ page: Page) -> String? {
    for key in ["content", "datetime", "href"] {
      if let value = page.attribute(key, of: place) { return value }
    }
    return page.text(place)
  }

  /// The property `name` within a thing, or its text.
  private static func nameWithin(_ place: Int, _ page: Page) -> String? {
    let name = (place + 1..<max(place + 1, min(page.nodes[place].end, place + 200))).first {
      page.has("name", in: "itemprop", of: $0)
    }
    if let name { return value(of: name, page) }
    return page.attribute("content", of: place) ?? page.text(place)
  }
}
