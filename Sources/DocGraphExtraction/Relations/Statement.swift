internal import DocGraphModel

/// How the clause that a word heads is said: whether it is denied, alleged, planned, and by whom.
package final class Statement: Sendable {
  package let findings: DocumentFindings
  package let mentions: MentionIndex
  let grammar: Grammar
  var quotes: QuoteIndex { findings.text.quotes }
  /// The times that go with a word.
  let times: [Int: [Int]]

  /// - Complexity: O(words + mentions + times).
  package init(_ findings: DocumentFindings) {
    self.findings = findings
    mentions = MentionIndex(findings)
    var grammar = Grammar(findings.text)
    grammar.isImpersonal = Array(repeating: false, count: findings.text.words.count)
    for mention in findings.mentions where mention.form == .name {
      let type = findings.entities[mention.entity].type
      guard type == .organization || type == .place else { continue }
      for word in mention.words { grammar.isImpersonal[word] = true }
    }
    self.grammar = grammar
    times = Self.times(findings, grammar)
  }

  /// The circumstances of what is said by the predicate `word` (a verb, or the noun or adjective behind "is"), as far as they
  /// are sure.
  package func circumstances(of word: Int) -> Circumstances {
    reading(of: word).circumstances
  }

  /// The circumstances of a predicate, or nil where it is not sure what is denied, alleged or planned.
  package func sureCircumstances(of word: Int) -> Circumstances? {
    let reading = reading(of: word)
    return reading.isUnsure ? nil : reading.circumstances
  }

  private func reading(of word: Int) -> CircumstanceReading {
    guard findings.text.words.indices.contains(word) else { return CircumstanceReading(self, word) }
    var reading = CircumstanceReading(self, word)
    reading.read()
    return reading
  }
}
