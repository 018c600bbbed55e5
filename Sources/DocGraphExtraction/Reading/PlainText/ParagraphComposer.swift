/// Makes blocks of groups of lines that stand without blank lines between.
struct ParagraphComposer {
  private let shape: LineShape
  private let lines: [TextLine]
  /// The column at which lines were wrapped; nil where a line is a paragraph.
  private let width: Int?
  private(set) var blocks: [TextBlock] = []
  private var hyphenation: Hyphenation

  init(_ text: [UInt8], _ lines: [TextLine]) {
    shape = LineShape(text)
    self.lines = lines
    width = ParagraphComposer.wrappingWidth(lines)
    hyphenation = Hyphenation(text)
  }

  /// The width that nearly all lines keep to, if some come near it.
  private static func wrappingWidth(_ lines: [TextLine]) -> Int? {
    var counts = [Int](repeating: 0, count: 122)
    for line in lines where !line.isBlank { counts[min(line.width + line.indent, 121)] += 1 }
    let all = counts.reduce(0, +)
    // A text of long lines has paragraphs for lines, whatever its headings are.
    guard all > 0, counts[121] * 20 <= all else { return nil }
    var above = 0
    for width in stride(from: 120, through: 0, by: -1) {
      above += counts[width]
      // A line or two may stick out.
      if above * 50 > all { return max(width, 40) }
    }
    return nil
  }

  mutating func add(_ group: Range<Int>) {
    let quotes = lines[group.lowerBound].quotes
    if quotes > 0 {
      add(.quotation, Array(group))
      return
    }
    let tabular = group.filter { shape.isTabular(lines[$0]) }.count
    if group.count >= 2 && tabular * 10 >= group.count * 6
      || group.count == 1 && tabular == 1 && isPiped(group.lowerBound)
    {
      blocks.append(
        TextBlock(
          .other, [lines[group.lowerBound].words.lowerBound..<lines[group.upperBound - 1].words.upperBound]))
      return
    }
    var paragraph: [Int] = []
    for place in group {
      if shape.isRule(lines[place]) {
        // Below one line it underlines a heading.
        let isUnderline = paragraph.count == 1 && lines[place].width >= 3 && lines[paragraph[0]].width <= 120
        close(&paragraph, as: isUnderline ? .heading : nil)
      } else {
        if let last = paragraph.last, !continues(last, place, in: paragraph) { close(&paragraph, as: nil) }
        paragraph.append(place)
      }
    }
    close(&paragraph, as: nil, isAlone: group.count == 1 || blocks.isEmpty)
  }

  private func isPiped(_ line: Int) -> Bool {
    shape.text[lines[line].words].filter { $0 == UInt8(ascii: "|") }.count >= 3
  }

  /// Whether a line goes on with the paragraph of the line before it.
  private func continues(_ last: Int, _ place: Int, in paragraph: [Int]) -> Bool {
    let (before, line) = (lines[last], lines[place])
    let isItem = shape.itemStart(lines[paragraph[0]]) != nil
    if shape.itemStart(line) != nil, isItem || shape.endsSentence(before.words) || startsList(place) {
      return false
    }
    guard let width else { return false }
    if isItem, line.indent > lines[paragraph[0]].indent { return true }
    if shape.beginsInLowerCase(line.words) { return true }
    // The first line of a paragraph that is indented and not set apart.
    if line.indent >= before.indent + 2, shape.endsSentence(before.words) { return false }
    let firstWord = shape.text[line.words].prefix { !isWhite($0) }.count
    let wouldFit = before.indent + before.width + 1 + firstWord <= width * 4 / 5
    return !wouldFit
  }

  private func startsList(_ place: Int) -> Bool {
    place + 1 < lines.count && shape.itemStart(lines[place + 1]) != nil
  }

  private mutating func close(_ paragraph: inout [Int], as role: TextBlock.Role?, isAlone: Bool = false) {
    guard let first = paragraph.first else { return }
    defer { paragraph = [] }
    if shape.itemStart(lines[first]) != nil {
      add(.listItem, paragraph)
    } else if let role {
      add(role, paragraph)
    } else {
      let isHeading =
        paragraph.count == 1 && shape.isLikeHeading(lines[first])
        && (isAlone || shape.isUpperCase(lines[first].words))
      add(isHeading ? .heading : .paragraph, paragraph)
    }
  }

  private mutating func add(_ role: TextBlock.Role, _ places: [Int]) {
    var pieces: [Range<Int>] = []
    for (number, place) in places.enumerated() {
      let line = lines[place]
      var words = line.words
      if number == 0, role == .listItem, let start = shape.itemStart(line) {
        words = start..<words.upperBound
      }
      guard !words.isEmpty else { continue }
      if number + 1 < places.count {
        let next = lines[places[number + 1]].words
        switch hyphenation.joint(shape.text, words, next) {
        // One blank stands for all between the lines.
        case .blank: words = words.lowerBound..<min(words.upperBound + 1, line.next)
        case .none: break
        case .withoutHyphen: words = words.lowerBound..<words.upperBound - 1
        }
      }
      if let last = pieces.last, last.upperBound == words.lowerBound {
        pieces[pieces.count - 1] = last.lowerBound..<words.upperBound
      } else if !words.isEmpty {
        pieces.append(words)
      }
    }
    if !pieces.isEmpty { blocks.append(TextBlock(role, pieces)) }
  }
}
