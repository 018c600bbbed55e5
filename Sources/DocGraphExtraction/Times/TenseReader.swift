/// Whether the verb that a word goes with tells of what was or what is to be.
struct TenseReader {
  private let text: ParsedDocument

  init(_ text: ParsedDocument) {
    self.text = text
  }

  /// - Complexity: O(depth of the sentence), which is bounded.
  func tense(around word: Int) -> Tense {
    var place = word
    for _ in 0..<40 {
      if text.words[place].isVerb, let tense = tense(ofVerb: place) { return tense }
      if Self.planning.contains(text.words[place].lemma), place != word { return .future }
      if text.words[place].head == place { break }
      place = text.words[place].head
    }
    return .unknown
  }

  /// Nil for an infinitive or participle that says nothing by itself.
  private func tense(ofVerb verb: Int) -> Tense? {
    let word = text.words[verb]
    let helpers = text.children(of: verb).filter {
      text.words[$0].dependency.hasPrefix("aux")
    }
    if helpers.contains(where: { Self.future.contains(text.words[$0].lower) }) { return .future }
    // What was planned lies ahead of the plan; so does an infinitive ahead of its verb.
    if Self.planning.contains(word.lemma) { return .future }
    if helpers.contains(where: { text.words[$0].lower == "to" }) {
      let above = text.words[word.head]
      return Self.planning.contains(above.lemma) || Self.promising.contains(above.lemma) ? .future : nil
    }
    if word.tag == "VBD" || helpers.contains(where: { Self.past.contains(text.words[$0].lower) }) {
      return .past
    }
    if word.tag == "VBN", helpers.isEmpty { return .past }
    guard word.tag == "VBZ" || word.tag == "VBP" || word.tag == "VBG" && !helpers.isEmpty else { return nil }
    return Self.saying.contains(word.lemma) ? .past : .future
  }

  private static let future: Set<String> = ["will", "shall", "'ll", "wo", "must", "would"]
  private static let past: Set<String> = ["was", "were", "had", "has", "have", "did", "'ve", "been"]
  /// Words for what is to come.
  private static let planning: Set<String> = [
    "plan", "schedule", "expect", "intend", "due", "slate", "aim", "propose", "set", "forecast", "project",
    "deadline",
  ]
  private static let promising: Set<String> = [
    "promise", "pledge", "vow", "agree", "commit", "undertake", "decide", "hope", "want", "need", "order",
    "ask", "urge",
  ]
  private static let saying: Set<String> = ["say", "tell", "report", "announce", "write", "add", "confirm"]
}
