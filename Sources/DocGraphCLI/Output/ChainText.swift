import DocGraph

/// How two entities are connected, as text for a terminal, wrapped, with nothing in it that steers one.
struct ChainText {
  let story: ChainStory
  /// So many relations of a hop, and passages of a relation, are printed.
  var limit = 4

  var text: String {
    var lines = [story.title.heading, ""]
    lines += story.entities.flatMap { wrapped("\($0.name): \($0.text.joined(separator: "; "))", "", "  ") }
    lines.append("")
    lines += story.answer.flatMap { wrapped($0, "", "") }
    for (number, chain) in story.chains.enumerated() { lines += [""] + self.lines(chain, number + 1) }
    if !story.direct.isEmpty {
      lines += ["", "Said directly of the two, but no step of these chains".heading]
      lines += story.direct.flatMap { self.lines($0, mark: "-") }
    }
    if !story.closest.isEmpty {
      lines += ["", "How close they come".heading]
      for entry in story.closest {
        lines += wrapped(entry.name, "  - ", "    ")
        lines += entry.text.flatMap { wrapped($0, "      ", "        ") }
      }
    }
    return (lines + [""] + wrapped("(\(story.basis))", "", "")).joined(separator: "\n")
  }

  private func lines(_ chain: ChainStory.Part, _ number: Int) -> [String] {
    var lines = wrapped("\(number). \(chain.heading)", "", "   ").map(\.heading)
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

  private func wrapped(_ text: String, _ first: String, _ indent: String) -> [String] {
    text.wrapped(first: first, indent: indent)
  }
}
