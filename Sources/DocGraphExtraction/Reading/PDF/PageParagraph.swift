/// Lines of a page that belong together.
struct PageParagraph {
  var lines: [PageLayout.Line]
  /// Where it begins.
  var page: Int

  /// The height of most of its lines.
  var height: Double {
    let heights = lines.map(\.box.height).sorted()
    return heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  var lastWord: String { lines.last?.words.last?.text ?? "" }
  var firstWord: String { lines.first?.words.first?.text ?? "" }
  var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }

  var letterCount: Int {
    lines.prefix(5).flatMap(\.words).prefix(50).reduce(0) { $0 + $1.text.filter(\.isLetter).count }
  }

  /// Whether it is only the mark of an item, whose words stand in a block of their own.
  var isMark: Bool { wordCount == 1 && PageParagraph.isBullet(firstWord) }

  /// Whether points lead from words to page numbers, as in a table of contents.
  var hasLeaders: Bool {
    var run = 0
    for word in lines.lazy.flatMap(\.words) {
      run = word.text.allSatisfy { $0 == "." || $0 == "…" } ? run + word.text.count : 0
      if run >= 4 || word.text.hasSuffix(".....") { return true }
    }
    return false
  }

  var endsSentence: Bool {
    let last = lastWord.reversed().drop { "\"'”’)]»".contains($0) }.first
    return last.map { ".!?:;".contains($0) } ?? false
  }

  /// Whether most of its lines are rows: words far apart, as no prose has them.
  var isTable: Bool {
    let rows = lines.filter { line in
      var gaps = 0
      for (word, next) in zip(line.words, line.words.dropFirst())
      where next.box.left - word.box.right > 2.5 * line.box.height {
        gaps += 1
      }
      return gaps >= 1
    }.count
    return lines.count >= 3 && rows * 10 >= lines.count * 6
  }

  /// The paragraphs of a page, in pdftotext's order: column by column.
  ///
  /// - Complexity: O(lines).
  static func paragraphs(of page: PageLayout.Page, number: Int) -> [PageParagraph] {
    var paragraphs: [PageParagraph] = []
    var start = 0
    while start < page.lines.count {
      var end = start
      while end < page.lines.count, page.lines[end].block == page.lines[start].block { end += 1 }
      let block = page.lines[start..<end]
      let left = block.map(\.box.left).min() ?? 0
      let right = block.map(\.box.right).max() ?? 0
      let steps = zip(block, block.dropFirst()).map { $1.box.top - $0.box.top }.filter { $0 > 0 }.sorted()
      let step = steps.isEmpty ? 0 : steps[steps.count / 2]
      var lines: [PageLayout.Line] = []
      for line in block {
        if let last = lines.last, isBreak(last, line, left: left, right: right, step: step) {
          paragraphs.append(PageParagraph(lines: lines, page: number))
          lines = []
        }
        lines.append(line)
      }
      if !lines.isEmpty { paragraphs.append(PageParagraph(lines: lines, page: number)) }
      start = end
    }
    return paragraphs
  }

  private static func isBreak(
    _ last: PageLayout.Line, _ line: PageLayout.Line, left: Double, right: Double, step: Double
  ) -> Bool {
    let height = max(last.box.height, 1)
    if abs(line.box.height - last.box.height) > 0.18 * height { return true }
    let gap = line.box.top - last.box.top
    if step > 0, gap > 1.35 * step { return true }
    if isBullet(line.words[0].text) { return true }
    let ends = PageParagraph(lines: [last], page: 0).endsSentence
    // Indented behind a sentence's end, or behind a line that leaves room for the next word.
    let isIndented = line.box.left > left + 0.7 * height && last.box.left < left + 0.7 * height
    if isIndented, ends || isBullet(last.words[0].text) == false && last.box.right < right - 3 * height {
      return true
    }
    let room = right - last.box.right - line.words[0].box.width
    return ends && room > 2 * height
  }

  static func isBullet(_ word: String) -> Bool {
    if ["•", "▪", "◦", "‣", "·", "-", "–", "●", "■", "○", "∙"].contains(word) { return true }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return (1...2).contains(digits.count) && [".", ")"].contains(word.dropFirst(digits.count))
      || word.count == 3 && word.first == "(" && word.last == ")" && word.dropFirst().first?.isLetter == true
  }
}
