extension ProseText {
  /// The paragraphs, in order, without the Markdown marker before them (`#`, `-`, `1.`, `>`).
  ///
  /// Blank lines, rules and code fences separate paragraphs; a heading, a table's row and a line of front
  /// matter stand alone; a list item begins a new one, and so does the first line of a quote.
  func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var current: Range<Int>?
    var isList = false
    var wasQuoted = false
    let bodyStart = frontMatterEnd()

    func close() {
      if let open = current { paragraphs.append(open) }
      (current, isList) = (nil, false)
    }

    for line in lines(from: 0) {
      let content = unquoted(line)
      let isQuoted = content.lowerBound > line.lowerBound
      defer { wasQuoted = isQuoted }
      if content.isEmpty || isRule(content) {
        close()
      } else if line.lowerBound < bodyStart || bytes[content.lowerBound] == UInt8(ascii: "|") {
        close()
        paragraphs.append(content)
      } else if let title = behindHeadingMarker(content) {
        close()
        paragraphs.append(title)
      } else if let item = behindItemMarker(content, mayInterrupt: current == nil || isList) {
        close()
        (current, isList) = (item, true)
      } else if let open = current, wasQuoted || !isQuoted {
        current = open.lowerBound..<content.upperBound
      } else {
        close()
        current = content
      }
    }
    close()
    return paragraphs.filter(hasWord)
  }

  /// The lines, each without the white space at its ends.
  private func lines(from start: Int) -> some Sequence<Range<Int>> {
    sequence(state: start) { lineStart in
      guard lineStart < bytes.count else { return nil }
      let lineEnd = bytes[lineStart...].firstIndex(of: newline) ?? bytes.count
      defer { lineStart = lineEnd + 1 }
      return trimmed(lineStart..<lineEnd)
    }
  }

  /// The end of the YAML between two lines `---` with which the text begins; 0 where there is none.
  private func frontMatterEnd() -> Int {
    for (number, line) in lines(from: 0).enumerated() {
      let isMark = bytes[line].elementsEqual("---".utf8)
      switch number {
      case 0: guard isMark else { return 0 }
      case 1: guard bytes[line].contains(UInt8(ascii: ":")) else { return 0 }
      default:
        if isMark { return line.upperBound }
        if line.isEmpty { return 0 }
      }
    }
    return 0
  }

  private func unquoted(_ line: Range<Int>) -> Range<Int> {
    var content = line
    while let first = content.first, bytes[first] == UInt8(ascii: ">") {
      content = trimmed(content.dropFirst())
    }
    return content
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    let text = bytes[line]
    if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { return true }
    guard let first = text.first, line.count >= 3 else { return false }
    return "-=*_".utf8.contains(first) && text.allSatisfy { $0 == first }
  }

  private func behindHeadingMarker(_ line: Range<Int>) -> Range<Int>? {
    let marker = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
    let rest = line.dropFirst(marker)
    guard (1...6).contains(marker), let next = rest.first, isSpace(bytes[next]) else { return nil }
    return trimmed(rest)
  }

  /// What stands behind `-`, `*`, `+`, `1.` or `1)`; as in CommonMark, a number other than 1 does not
  /// interrupt prose.
  private func behindItemMarker(_ line: Range<Int>, mayInterrupt: Bool) -> Range<Int>? {
    let digits = bytes[line].prefix(while: isDigit)
    let rest = line.dropFirst(digits.count)
    guard let mark = rest.first, rest.count > 1, isSpace(bytes[mark + 1]) else { return nil }
    let isMarker =
      digits.isEmpty
      ? "-*+".utf8.contains(bytes[mark])
      : digits.count <= 3 && ".)".utf8.contains(bytes[mark])
        && (mayInterrupt || digits.elementsEqual("1".utf8))
    return isMarker ? trimmed(rest.dropFirst()) : nil
  }
}
