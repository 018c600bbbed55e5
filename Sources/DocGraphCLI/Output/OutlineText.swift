import DocGraph

/// An outline as text for a terminal, wrapped, with nothing in it that steers one.
struct OutlineText {
  let outline: Outline
  var width = 100

  var text: String {
    var lines = [bold(outline.title)] + outline.lead.flatMap { wrapped($0) }
    for section in outline.sections {
      lines += ["", bold(section.heading)]
      lines += section.notes.flatMap { wrapped($0, indent: "  ") }
      let digits = String(section.entries.count).count
      for (number, entry) in section.entries.enumerated() {
        let count = String(number + 1)
        let marker =
          section.isNumbered ? String(repeating: " ", count: digits - count.count) + "\(count). " : "- "
        lines += self.lines(entry, marker: "  " + marker)
      }
    }
    if !outline.footnotes.isEmpty { lines.append("") }
    return (lines + outline.footnotes.flatMap { wrapped("(\($0))") }).joined(separator: "\n")
  }

  private func lines(_ entry: Outline.Entry, marker: String) -> [String] {
    let indent = String(repeating: " ", count: marker.count)
    return wrapped(entry.text, first: marker, indent: indent)
      + entry.details.flatMap { wrapped($0, first: indent, indent: indent + "  ") }
      + entry.quotes.flatMap { quote in
        wrapped("“\(quote.words)” [\(quote.source)]", first: indent + "  ", indent: indent + "  ")
      }
  }

  /// Lines of at most ``width`` columns; a word that is longer stands alone.
  private func wrapped(_ text: String, first: String? = nil, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = first ?? indent
    var columns = line.columns
    var isEmpty = true
    for word in text.printable.split(separator: " ") {
      let length = String(word).columns
      if !isEmpty, columns + 1 + length > width {
        lines.append(line)
        (line, columns, isEmpty) = (indent, indent.columns, true)
      }
      if !isEmpty { line += " " }
      line += word
      columns += length + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return lines + [line]
  }

  private func bold(_ text: String) -> String {
    Console.hasColor ? "\u{1B}[1m\(text.printable)\u{1B}[0m" : text.printable
  }
}
