internal import DocGraphModel

extension RulePath {
  /// The way that a text writes: `subject`, `on(board|council)>of`.
  init(_ text: some StringProtocol) throws(PathFault) {
    var steps: [Step] = []
    for part in text.split(separator: ">", omittingEmptySubsequences: false) {
      let part = part.trimmed
      var name = part
      var words: Set<String> = []
      if let open = part.firstIndex(of: "("), part.hasSuffix(")") {
        name = part[..<open].trimmed
        words = Set(
          part[part.index(after: open)...].dropLast().split(separator: "|").map { String($0.trimmed) })
      }
      let key = String(name)
      if let kind = RulePath.keywords[key] {
        steps.append(Step(kind: kind, words: words))
      } else if RulePath.prepositions.contains(key) {
        steps.append(Step(kind: .preposition(key), words: words))
      } else {
        throw PathFault(word: key)
      }
    }
    guard (1...4).contains(steps.count) else { throw PathFault(word: String(text)) }
    self.steps = steps
  }

  struct PathFault: Error {
    var word: String

    var hint: String {
      let known = RulePath.keywords.keys.sorted() + RulePath.prepositions
      return Suggestion.question(for: word, among: known)
        ?? "a way is \(RulePath.keywords.keys.sorted().joined(separator: ", ")) or a preposition"
    }
  }
}

extension StringProtocol {
  /// Without blanks around it.
  var trimmed: SubSequence {
    var text = self[...]
    while text.first == " " || text.first == "\n" { text = text.dropFirst() }
    while text.last == " " || text.last == "\n" { text = text.dropLast() }
    return text
  }
}
