/// Finds what stands on pages beside their text: running heads and feet, page numbers, text that stands on its side.
enum PageFurniture {
  /// The layout without it.
  ///
  /// - Complexity: O(lines).
  static func removed(from layout: PageLayout) -> PageLayout {
    var layout = layout
    var seen: [String: Set<Int>] = [:]
    for (number, page) in layout.pages.enumerated() {
      for line in page.lines where isAtEdge(line, of: page) {
        seen[key(line, of: page), default: []].insert(number)
      }
    }
    // On most pages, on every second (left and right ones differ), or on three that are long chapters'.
    let enough = layout.pages.count < 4 ? 2 : 3
    for number in layout.pages.indices {
      let page = layout.pages[number]
      layout.pages[number].lines.removeAll { line in
        if isOnItsSide(line) { return true }
        guard isAtEdge(line, of: page) else { return false }
        return isPageNumber(line) || (seen[key(line, of: page)]?.count ?? 0) >= enough
      }
    }
    return layout
  }

  /// In the upper or lower eighth.
  private static func isAtEdge(_ line: PageLayout.Line, of page: PageLayout.Page) -> Bool {
    page.height > 0 && (line.box.bottom < page.height * 0.125 || line.box.top > page.height * 0.875)
  }

  /// Its words with numbers made alike, and its height on the page in steps.
  private static func key(_ line: PageLayout.Line, of page: PageLayout.Page) -> String {
    var key = line.words.prefix(40).map { String($0.text.prefix(40)) }.joined(separator: " ").lowercased()
    key = String(key.map { $0.isNumber ? "#" : $0 })
    while key.contains("##") { key = key.replacing("##", with: "#") }
    return "\(Int((line.box.top / 6).rounded())) \(key)"
  }

  private static func isPageNumber(_ line: PageLayout.Line) -> Bool {
    let text = line.words.prefix(8).map(\.text).joined(separator: " ").lowercased()
    guard line.words.count <= 5, text.count <= 20 else { return false }
    var rest = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if rest.first == "page" || rest.first == "p" { rest.removeFirst() }
    guard let number = rest.first,
      rest.count == 1 || rest.count == 3 && rest[1] == "of" && isNumber(rest[2])
        || rest.count == 2 && text.contains("/") && isNumber(rest[1])
    else { return false }
    return isNumber(number) || number.allSatisfy { "ivxlc".contains($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.count <= 4 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isOnItsSide(_ line: PageLayout.Line) -> Bool {
    line.words.reduce(0) { $0 + $1.text.count } >= 4 && line.box.height > 3 * line.box.width
  }
}
