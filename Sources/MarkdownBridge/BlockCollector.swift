/// Makes blocks of the steps over cmark's tree.
final class BlockCollector {
  /// What cmark reads: the file, but for bytes that harm.
  let text: [UInt8]
  private let lineStarts: [Int]
  private var blocks: [MarkdownBlock] = []
  private var quotes = 0
  private var items = 0
  /// The block whose words come in.
  private var kind: MarkdownBlock.Kind?
  private var scanner: InlineScanner
  /// Behind the last cell of a table's row.
  private var rowCursor = 0

  init(_ text: [UInt8]) {
    self.text = text
    var starts = [0]
    for place in text.indices {
      let isEnd =
        text[place] == newline
        || text[place] == carriageReturn && !(place + 1 < text.count && text[place + 1] == newline)
      if isEnd { starts.append(place + 1) }
    }
    lineStarts = starts
    // What was not found where it should be is searched for; in all no more than this.
    scanner = InlineScanner(text, budget: 16 * text.count + 4_096)
  }

  func take(_ step: MarkdownStep) {
    switch step.kind {
    case .blockQuote: quotes += step.enters ? 1 : -1
    case .item: items += step.enters ? 1 : -1
    case .codeBlock: add(.code, lines: step)
    case .htmlBlock: add(.html, lines: step)
    case .paragraph:
      if step.enters {
        begin(quotes > 0 ? .quotation : items > 0 ? .listItem : .paragraph, step)
      } else {
        end()
      }
    case .heading:
      if step.enters {
        begin(.heading(level: step.level), step)
        scanner.skipHeadingMark()
      } else {
        end()
      }
    case .tableRow where step.enters:
      scanner.begin(lines(step), quotes: 0)
      scanner.skipLinePrefix(quotes: quotes)
      rowCursor = scanner.cursor
    case .tableCell:
      if step.enters {
        kind = .cell
        scanner.begin(rowCursor..<lines(step).upperBound, quotes: 0)
        scanner.skipCellMark()
      } else {
        rowCursor = max(rowCursor, scanner.cursor)
        end()
      }
    case .html where step.enters && InlineScanner.isBreak(step.literal):
      scanner.skipHTML(step.literal)
      if !scanner.isBehindBlank { splitBlock() }
    default: if kind != nil { scanner.take(step) }
    }
  }

  /// The blocks in the order of the file. Footnotes, which cmark moves to the end, come back to their place.
  func finished() -> [MarkdownBlock] {
    var ordered: [MarkdownBlock] = []
    let keyed = blocks.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    for (_, block) in keyed {
      if let last = ordered.last, block.start < last.end {
        // The lines of code and HTML are cmark's word; of words we know better where they are.
        guard last.isLines, last.start < block.start else { continue }
        ordered[ordered.count - 1].pieces = [last.start..<block.start]
      }
      ordered.append(block)
    }
    return ordered
  }

  private func begin(_ kind: MarkdownBlock.Kind, _ step: MarkdownStep) {
    self.kind = kind
    let lines = lines(step)
    let start = min(lines.upperBound, lines.lowerBound + max(0, step.startColumn - 1))
    scanner.begin(start..<lines.upperBound, quotes: quotes)
  }

  private func end() {
    splitBlock()
    kind = nil
  }

  private func splitBlock() {
    let (words, images) = scanner.takePieces()
    if let kind, !words.isEmpty {
      blocks.append(MarkdownBlock(kind, words))
    } else if kind != nil, !images.isEmpty {
      blocks.append(MarkdownBlock(.caption, images))
    }
  }

  private func add(_ kind: MarkdownBlock.Kind, lines step: MarkdownStep) {
    let lines = lines(step)
    if step.enters, !lines.isEmpty { blocks.append(MarkdownBlock(kind, [lines])) }
  }

  private func lines(_ step: MarkdownStep) -> Range<Int> {
    let first = min(max(1, step.startLine), lineStarts.count)
    let last = min(max(first, step.endLine), lineStarts.count)
    return lineStarts[first - 1]..<(last < lineStarts.count ? lineStarts[last] : text.count)
  }
}

extension MarkdownBlock {
  fileprivate var start: Int { pieces.first?.lowerBound ?? 0 }
  fileprivate var end: Int { pieces.last?.upperBound ?? 0 }
  fileprivate var isLines: Bool { kind == .code || kind == .html }
}
