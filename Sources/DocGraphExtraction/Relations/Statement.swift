/// How the clause that a word heads is said: whether it is denied, alleged, planned, and by whom.
package struct Statement: Sendable {
  package let findings: DocumentFindings
  package let mentions: MentionIndex

  package init(_ findings: DocumentFindings) {
    self.findings = findings
    mentions = MentionIndex(findings)
  }

  /// The circumstances of what is said by the predicate `word` (a verb, or the noun or adjective behind "is").
  package func circumstances(of word: Int) -> Circumstances {
    Circumstances()
  }
}
