internal import DocGraphModel

extension PageFacts {
  /// What Open Graph, `article:…`, Dublin Core and other `meta` elements say, in that order.
  init(metaElements page: Page) {
    self.init()
    var values: [String: String] = [:]
    for place in page.elements where page.name(place) == "meta" {
      guard
        let key = page.attribute("property", of: place) ?? page.attribute("name", of: place)
          ?? page.attribute("http-equiv", of: place),
        let value = page.attribute("content", of: place), key.utf8.count < 100
      else { continue }
      let lower = key.lowercased()
      // The first counts.
      if values[lower] == nil { values[lower] = value }
    }
    func first<Value>(of keys: [String], _ read: (String) -> Value?) -> Value? {
      for key in keys {
        if let value = values[key].flatMap(read) { return value }
      }
      return nil
    }
    title = first(of: ["og:title", "dc.title", "dcterms.title", "twitter:title", "parsely-title"], Self.line)
    author = first(
      of: [
        "article:author", "dc.creator", "dcterms.creator", "author", "parsely-author", "sailthru.author",
        "byl",
      ],
      Self.name)
    publisher = first(
      of: [
        "og:site_name", "article:publisher", "dc.publisher", "dcterms.publisher", "publisher",
        "application-name",
      ],
      Self.name)
    published = first(
      of: [
        "article:published_time", "og:article:published_time", "og:published_time", "dc.date.issued",
        "dcterms.issued",
        "dc.date", "dcterms.date", "dcterms.created", "date", "pubdate", "publishdate", "publish-date",
        "parsely-pub-date",
        "sailthru.date", "datepublished",
      ], WrittenDate.day)
    url = first(of: ["og:url", "parsely-link", "twitter:url"], Self.address)
    language = first(
      of: ["content-language", "og:locale", "dc.language", "dcterms.language", "language"], Self.language)
  }
}
