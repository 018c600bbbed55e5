internal import XMLBridge

/// Which elements of a page frame its text without being part of it.
struct Chrome: Sendable {
  private let page: Page
  /// How many bytes of text stand before each node, and how many signs of the main text.
  private let textBefore: [Int32]
  private let signsBefore: [Int32]

  /// - Complexity: O(nodes + bytes of text).
  init(_ page: Page) {
    self.page = page
    var text: [Int32] = [0]
    var signs: [Int32] = [0]
    text.reserveCapacity(page.nodes.count + 1)
    signs.reserveCapacity(page.nodes.count + 1)
    var unseenUntil = 0
    for (place, node) in page.nodes.enumerated() {
      var (length, isSign) = (0, false)
      switch node.content {
      case .text(let content): if place >= unseenUntil { length = content.utf8.count }
      case .element(let name, _):
        if ElementNames.unseen.contains(name) { unseenUntil = max(unseenUntil, node.end) }
        isSign = Self.isSign(name, place, page)
      }
      text.append(Int32(truncatingIfNeeded: Int(text[place]) + length))
      signs.append(signs[place] + (isSign ? 1 : 0))
    }
    textBefore = text
    signsBefore = signs
  }

  /// What no part of the frame holds: the main headline, the main part, the text of an article.
  private static func isSign(_ name: String, _ place: Int, _ page: Page) -> Bool {
    name == "h1" || name == "main" || page.attribute("role", of: place) == "main"
      || page.has("articlebody", in: "itemprop", of: place)
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
      if ClassWords.has(ClassWords.chrome, in: list), name != "article" || !isMost(place) { return true }
      if ClassWords.has(ClassWords.doubtful, in: list), name != "article", !isMost(place) { return true }
    }
    return false
  }

  private func signs(_ place: Int) -> Int32 { signsBefore[page.nodes[place].end] - signsBefore[place] }

  /// Whether an element holds half of the page's text or more.
  private func isMost(_ place: Int) -> Bool {
    let all = Int(textBefore[page.nodes.count])
    return Int(textBefore[page.nodes[place].end] - textBefore[place]) * 2 >= all
  }
}
