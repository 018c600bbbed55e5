internal import DocGraphModel

/// What a page says about itself.
///
/// Where its sources disagree, the first that has a value wins: JSON-LD, schema.org's microdata, Open Graph and `article:…`, Dublin Core
/// and other `meta` elements, what is shown (`h1`, byline, `time`), `title`. The address is `rel=canonical` before all of them, the
/// language `html lang`.
struct PageFacts: Sendable, Hashable {
  var title: String?
  var author: String?
  var publisher: String?
  var published: PartialDate?
  var url: String?
  var language: String?
  /// What the user should know.
  var notices: [String] = []

  init() {}

  init(_ page: Page) {
    let root = PageFacts(rootOf: page)
    self = root
    for source in [
      PageFacts(linkedData: page), PageFacts(microdata: page), PageFacts(metaElements: page),
      PageFacts(shownBy: page),
    ] {
      fillGaps(from: source)
    }
    if let name = publisher { title = title.map { Self.withoutSite($0, name) } }
  }

  private mutating func fillGaps(from other: PageFacts) {
    title = title ?? other.title
    author = author ?? other.author
    publisher = publisher ?? other.publisher
    published = published ?? other.published
    url = url ?? other.url
    language = language ?? other.language
    notices += other.notices
  }

  func fill(_ document: inout SourceDocument) {
    document.title = title
    document.author = author
    document.publisher = publisher
    document.published = published
    document.url = url
    document.language = language
    document.notices += notices
  }

  /// The address and the language that the page gives in its frame.
  private init(rootOf page: Page) {
    for place in page.elements {
      switch page.name(place) {
      case "html":
        language =
          language
          ?? Self.language(page.attribute("lang", of: place) ?? page.attribute("xml:lang", of: place))
      case "link" where page.has("canonical", in: "rel", of: place):
        url = url ?? Self.address(page.attribute("href", of: place))
      default: break
      }
    }
  }

  /// A title without the name of the site behind a dash or a bar.
  static func withoutSite(_ title: String, _ site: String) -> String {
    for mark in [" | ", " - ", " – ", " — ", " · ", " :: "] {
      if title.hasSuffix(mark + site) { return String(title.dropLast(mark.count + site.count)) }
    }
    return title
  }
}

extension PageFacts {
  /// Text on one line, of 1 to 500 characters; nil for any other.
  static func line(_ text: String?) -> String? {
    guard let text, text.utf8.count < 20_000 else { return nil }
    var plain = PlainText()
    plain.append(text)
    let line = plain.finished
    return line.isEmpty || line.count > 500 ? nil : line
  }

  /// A name of a person or an organization: no address, without "By".
  static func name(_ text: String?) -> String? {
    guard var name = line(text), !name.contains("://"), !name.hasPrefix("@"), name.count <= 300 else {
      return nil
    }
    // What systems call those who have not said their name.
    if ["admin", "administrator", "webmaster", "root"].contains(name.lowercased()) { return nil }
    for start in ["By ", "by ", "BY "] where name.hasPrefix(start) { name.removeFirst(start.count) }
    return line(name)
  }

  /// An absolute address of the web.
  static func address(_ text: String?) -> String? {
    guard let text = line(text), text.utf8.count <= 2_000, !text.contains(" ") else { return nil }
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") ? text : nil
  }

  /// A BCP 47 tag in its usual form; `en_US` is read as one.
  static func language(_ text: String?) -> String? {
    guard let text = line(text), text.utf8.count <= 35 else { return nil }
    let parts = text.replacing("_", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }),
      parts.allSatisfy({
        (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    return
      ([first.lowercased()] + parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) })
      .joined(separator: "-")
  }
}
