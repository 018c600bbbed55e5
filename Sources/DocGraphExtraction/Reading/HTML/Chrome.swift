internal import XMLBridge

/// Which elements of a page frame its text without being part of it.
struct Chrome: Sendable {
  private let page: Page
  /// How many signs of the main text stand before each node.
  private let signsBefore: [Int32]

  /// - Complexity: O(nodes + bytes of attributes).
  init(_ page: Page) {
    self.page = page
    var signs: [Int32] = [0]
    signs.reserveCapacity(page.nodes.count + 1)
    for place in page.nodes.indices { signs.append(signs[place] + (Self.isSign(place, page) ? 1 : 0)) }
    signsBefore = signs
  }

  /// What no part of the frame holds: the main headline, the main part, the text of an article.
  private static func isSign(_ place: Int, _ page: Page) -> Bool {
    guard let name = page.name(place) else { return false }
    if name == "h1" || name == "main" || page.attribute("role", of: place) == "main"
      || page.has("articlebody", in: "itemprop", of: place)
    {
      return true
    }
    return page.length(place) * 8 >= page.length && page.isBodyByName(place)
  }

  /// Whether an element is shown to nobody.
  static func isUnseen(_ name: String, _ place: Int, _ page: Page) -> Bool {
    if ElementNames.unseen.contains(name) || page.attribute("hidden", of: place) != nil { return true }
    if let style = page.attribute("style", of: place)?.lowercased().filter({ !$0.isWhitespace }) {
      return style.contains("display:none") || style.contains("visibility:hidden")
    }
    return false
  }

  /// Whether an element belongs to the frame.
  func holds(_ place: Int) -> Bool {
    guard let name = page.name(place) else { return false }
    if Self.isUnseen(name, place, page) { return true }
    if name == "html" || name == "body" || name == "main" { return false }
    let hasSigns = signs(place) > 0
    if ElementNames.site.contains(name) { return !hasSigns }
    if let role = page.attribute("role", of: place), ElementNames.siteRoles.contains(role.lowercased()) {
      return !hasSigns
    }
    guard !hasSigns else { return false }
    for key in ["class", "id", "data-component"] {
      guard let list = page.attribute(key, of: place) else { continue }
      if ClassWords.has(ClassWords.chrome, in: list), name != "article" || !isMost(place, 2) { return true }
      if ClassWords.has(ClassWords.doubtful, in: list), name != "article", !isMost(place, 4) {
        return true
      }
    }
    return false
  }

  private func signs(_ place: Int) -> Int32 { signsBefore[page.nodes[place].end] - signsBefore[place] }

  /// Whether an element holds so much of the page's text that its name must mean something else.
  private func isMost(_ place: Int, _ share: Int) -> Bool { page.length(place) * share >= page.length }
}

extension Page {
  /// Whether a class or an id says that an element holds an article's text.
  func isBodyByName(_ place: Int) -> Bool {
    ["class", "id"].contains { key in attribute(key, of: place).map(ClassWords.namesBody) ?? false }
  }
}
