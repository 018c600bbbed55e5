public import DocGraphEvidence

/// An outline as Markdown.
public enum OutlineMarkdown {
  /// The text, without a line break at its end.
  ///
  /// - Complexity: O(bytes).
  public static func text(of outline: Outline) -> String {
    var blocks = ["# \(MarkdownText.escaped(outline.title))"]
    blocks += outline.lead.map(MarkdownText.escaped)
    for section in outline.sections {
      blocks.append("## \(MarkdownText.escaped(section.heading))")
      blocks += section.notes.map(MarkdownText.escaped)
      let entries = section.entries.enumerated().map { number, entry in
        self.entry(entry, marker: section.isNumbered ? "\(number + 1). " : "- ")
      }
      if !entries.isEmpty { blocks.append(entries.joined(separator: "\n")) }
    }
    blocks += outline.footnotes.map { "*\(MarkdownText.escaped($0))*" }
    return blocks.joined(separator: "\n\n")
  }

  private static func entry(_ entry: Outline.Entry, marker: String) -> String {
    let indent = String(repeating: " ", count: marker.count)
    var lines = [marker + MarkdownText.escaped(entry.text)]
    lines += entry.details.map { "\(indent)- \(MarkdownText.escaped($0))" }
    for quote in entry.quotes {
      lines.append("")
      lines.append(
        "\(indent)> “\(MarkdownText.escaped(quote.words))” (\(MarkdownText.escaped(quote.source)))")
    }
    if !entry.quotes.isEmpty { lines.append("") }
    return lines.joined(separator: "\n")
  }
}
