/// The parts of a line that stand apart: by bars and dots, and where a label or a byline begins.
///
/// Cut one after the other: of nearly all paragraphs the first part says that they are none of front matter.
struct FrontMatterSegments: Sequence, IteratorProtocol {
  private var rest: Substring
  /// The word that the next part begins with.
  private var opening: Substring?

  init(of text: String) {
    rest = text[...]
  }

  mutating func next() -> String? {
    var words: [Substring] = opening.map { [$0] } ?? []
    opening = nil
    while let word = nextWord() {
      if Self.bars.contains(String(word)) {
        if words.isEmpty { continue }
        break
      }
      if !words.isEmpty, begins(word, behind: words[words.count - 1]) {
        opening = word
        break
      }
      words.append(word)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private mutating func nextWord() -> Substring? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest[word.endIndex...]
    return word
  }

  private func begins(_ word: Substring, behind last: Substring) -> Bool {
    if last.last == ".", last.count > 3 { return true }
    if word.last == ":" { return Self.labels.contains(word.lowercased().trimmingPunctuation) }
    return word.utf8.count == 2 && word.lowercased() == "by" && (last.last == "." || last.last == ",")
  }

  private static let bars: Set<String> = ["|", "•", "·", "—", "–", "/"]

  private static let labels: Set<String> = [
    "published", "updated", "posted", "source", "editor", "author", "date", "modified", "created", "release",
    "by",
  ]
}
