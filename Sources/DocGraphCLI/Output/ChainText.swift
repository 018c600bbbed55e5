import DocGraph

/// How two entities are connected, as text for a terminal, wrapped, with nothing in it that steers one.
struct ChainText {
  let story: ChainStory
  var width = 100
  /// So many relations of a hop, and passages of a relation, are printed.
  var limit = 4

  var text: String {
    var lines = [bold(story.title), ""]
    lines += story.entities.flatMap { wrapped("\($0.name): \($0.text.joined(separator: "; "))", "", "  ") }
    lines.append("")
    lines += story.answer.flatMap { wrapped($0, "", "") }
    for (number, chain) in story.chains.enumerated() { lines += [""] + self.lines(chain, number + 1) }
    if !story.direct.isEmpty {
      lines += ["", bold("Said directly of the two, but no step of these chains")]
      lines += story.direct.flatMap { self.lines($0, mark: "-") }
    }
    if !story.closest.isEmpty {
      lines += ["", bold("How close they come")]
      for entry in story.closest {
        lines += wrapped(entry.name, "  - ", "    ")
        lines += entry.text.flatMap { wrapped($0, "      ", "        ") }
      }
    }
    return (lines + [""] + wrapped("(\(story.basis))", "", "")).joined(separator: "\n")
  }

  private func lines(_ chain: ChainStory.Part, _ number: Int) -> [String] {
    var lines = wrapped("\(number). \(chain.heading)", "", "   ").map(bold)
    if let certainty = chain.certainty { lines += wrapped(certainty, "   ", "   ") }
    lines += wrapped("weakest: \(chain.weakest)", "   ", "     ")
    for (place, hop) in chain.hops.enumerated() {
      lines += [""] + wrapped("hop \(place + 1): \(hop.heading); \(hop.sources)", "   ", "     ")
      lines += hop.statements.prefix(limit).flatMap { self.lines($0, mark: "-") }
      lines += more(hop.statements.count - limit, "relation", indent: "     ")
      // Denials are never cut.
      lines += hop.against.flatMap { self.lines($0, mark: "! against it:") }
    }
    return lines
  }

  private func lines(_ statement: ChainStory.Statement, mark: String) -> [String] {
    var lines = wrapped("\(mark) \(statement.text)", "     ", "       ")
    lines += wrapped(statement.details.joined(separator: "; "), "       ", "       ")
    for passage in statement.passages.prefix(limit) {
      lines += wrapped(passage.words.map { "“\($0)”" } ?? "(no words recorded)", "         ", "         ")
      let notes = passage.notes.isEmpty ? "" : " (\(passage.notes.joined(separator: "; ")))"
      lines += wrapped(passage.source + notes, "           ", "           ")
    }
    if statement.passages.isEmpty { lines.append("         (no passage supports it)") }
    return lines + more(statement.passages.count - limit, "passage", indent: "         ")
  }

  private func more(_ count: Int, _ noun: String, indent: String) -> [String] {
    count > 0
      ? ["\(indent)and \(count) \(noun)\(count == 1 ? "" : "s") more: --format json and markdown show all"]
      : []
  }

  /// Lines of at most ``width`` columns; a word that is longer stands alone.
  private func wrapped(_ text: String, _ first: String, _ indent: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.printable.split(separator: " ") {
      if !isEmpty, line.columns + 1 + String(word).columns > width {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [line]
  }

  private func bold(_ text: String) -> String {
    Console.hasColor ? "\u{1B}[1m\(text.printable)\u{1B}[0m" : text.printable
  }
}
