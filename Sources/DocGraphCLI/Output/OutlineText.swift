import DocGraph

/// An outline as text for a terminal, wrapped, with nothing in it that steers one.
struct OutlineText {
  let outline: Outline

  var text: String {
    var lines = [outline.title.heading] + outline.lead.flatMap { wrapped($0) }
    for section in outline.sections {
      lines += ["", section.heading.heading]
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

  private func wrapped(_ text: String, first: String? = nil, indent: String = "") -> [String] {
    text.wrapped(first: first ?? indent, indent: indent)
  }
}
