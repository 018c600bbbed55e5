import DocGraph

/// An item of a review as people read it on a terminal, with marks that need no color.
struct ReviewScreen {
  let width: Int

  /// The item's number, its passages and its proposal.
  func text(
    _ entry: ReviewQueue.Entry, number: Int, of count: Int, passages: [ReviewPassage], reader: ReviewReader,
    session: ReviewSession
  ) -> String {
    let wording = ReviewWording(session)
    var lines = [""]
    let heading = ["\(number) of \(count)"] + (passages.first.map { place($0, reader) } ?? ["no passage"])
    lines += heading.joined(separator: " · ").wrapped(first: "", indent: "  ", width: width).map(\.heading)
    for (position, passage) in passages.enumerated() {
      if position > 0 {
        let also = (["also"] + place(passage, reader)).joined(separator: " · ")
        lines += also.wrapped(first: "  ", indent: "    ", width: width)
      }
      lines += self.lines(passage, hasNeighbors: position == 0)
    }
    let id = "\(entry.item): "
    let indent = String(repeating: " ", count: min(id.columns, 6))
    let isPair = if case .duplicate = entry.item { true } else { false }
    lines.append("")
    lines += (id + wording.headline(entry.item)).wrapped(first: "", indent: indent, width: width)
      .map(\.heading)
    let details = wording.details(entry.item)
    if isPair {
      lines += details.flatMap { $0.wrapped(first: indent, indent: indent + "  ", width: width) }
    } else if !details.isEmpty {
      lines += details.joined(separator: " · ").wrapped(first: indent, indent: indent, width: width)
    }
    return lines.joined(separator: "\n")
  }

  /// The document and the sentence: "gazette-1", "Saltmarsh Gazette, 2031-03-04", "sentence 5 of 23".
  private func place(_ passage: ReviewPassage, _ reader: ReviewReader) -> [String] {
    let document = reader.document(passage.document)
    let source = [document?.publisher, document?.published?.words].compactMap { $0 }.joined(separator: ", ")
    let total = passage.sentenceCount.map { " of \($0)" } ?? ""
    let sentence = passage.sentences.map { sentences in
      sentences.count == 1
        ? "sentence \(sentences.lowerBound)\(total)"
        : "sentences \(sentences.lowerBound) to \(sentences.upperBound)\(total)"
    }
    return [passage.document.rawValue, source.isEmpty ? nil : source, sentence].compactMap { $0 }
  }

  /// The sentences behind `>`, with names in brackets and a quote that is less in braces; what stands around them behind `|`.
  private func lines(_ passage: ReviewPassage, hasNeighbors: Bool) -> [String] {
    let words = passage.marked {
      $0.isMention ? "[\($0.text)]" : $0.text
    } quote: {
      "{\($0)}"
    }
    var lines: [String] = []
    if hasNeighbors, let before = passage.before { lines += marked(before, "  | ") }
    lines += words.isEmpty ? ["  > (no words recorded)"] : marked(words, "  > ")
    if hasNeighbors, let after = passage.after { lines += marked(after, "  | ") }
    if let note = passage.note { lines += "(\(note))".wrapped(first: "  ", indent: "  ", width: width) }
    return lines
  }

  private func marked(_ text: String, _ mark: String) -> [String] {
    text.wrapped(first: mark, indent: mark, width: width)
  }
}
