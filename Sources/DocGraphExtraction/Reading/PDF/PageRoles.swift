/// Tells headings, items and tables from paragraphs by size and form.
struct PageRoles {
  private(set) var roles: [TextBlock.Role] = []

  /// - Complexity: O(lines).
  init(_ paragraphs: [PageParagraph]) {
    // The height that most words have is that of the text.
    var words: [Int: Int] = [:]
    for paragraph in paragraphs {
      for line in paragraph.lines {
        words[Int((line.box.height * 2).rounded()), default: 0] += line.words.count
      }
    }
    let body = Double(words.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0) / 2
    roles = paragraphs.map { Self.role(of: $0, body: body) }
    // The largest of the first page is the title, if it is larger than text.
    let first = paragraphs.indices.filter {
      paragraphs[$0].page == (paragraphs.first?.page ?? 0) && paragraphs[$0].lines.count <= 5
        && paragraphs[$0].letterCount >= 3
    }
    if let title = first.max(by: { (paragraphs[$0].height, -$0) < (paragraphs[$1].height, -$1) }),
      paragraphs[title].height >= 1.2 * body
    {
      roles[title] = .title
    }
  }

  private static func role(of paragraph: PageParagraph, body: Double) -> TextBlock.Role {
    if paragraph.isTable || paragraph.hasLeaders { return .other }
    if paragraph.height > 1.15 * body, paragraph.lines.count <= 4 { return .heading }
    if PageParagraph.isBullet(paragraph.firstWord), paragraph.wordCount > 1 { return .listItem }
    // "2.1 Methods", "FINDINGS": short, in one line, without an end.
    guard paragraph.lines.count == 1, !paragraph.endsSentence, paragraph.wordCount <= 10,
      let line = paragraph.lines.first
    else { return .paragraph }
    let text = line.words.map(\.text).joined(separator: " ")
    let isUpper = text == text.uppercased() && text.filter(\.isLetter).count >= 3
    let isNumbered = paragraph.firstWord.first?.isNumber == true && paragraph.firstWord.contains(".")
    return isUpper || isNumbered ? .heading : .paragraph
  }
}
