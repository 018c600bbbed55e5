internal import DocGraphModel

extension Extractor {
  /// Names of organizations, people and places, what is said instead of them, and which mean the same.
  func findNames(_ findings: inout DocumentFindings) {
    var notes = EntityNotes()
    NamedEntities(findings.text).add(to: &findings, notes: &notes)
    findings.sortMentions()
    var references = References(findings, notes)
    references.add(to: &findings)
    findings.sortMentions()
    UnnamedPeople(text: findings.text).add(to: &findings)
    DescribedParties(text: findings.text).add(to: &findings)
    findings.sortMentions()
  }
}

extension DocumentFindings {
  fileprivate mutating func sortMentions() {
    mentions.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
  }
}

extension ParsedDocument {
  /// For `Scripts/fit_names.py`: each span's bytes and group, and each group's clues with their values.
  package var nameClues: (spans: [(bytes: Range<Int>, group: Int)], groups: [[String: Double]]) {
    let groups = NameGroups(self).groups
    var spans: [(bytes: Range<Int>, group: Int)] = []
    for (place, group) in groups.enumerated() {
      for span in group.spans { spans.append((bytes(of: span.words), place)) }
    }
    return (
      spans,
      groups.map { group in
        Dictionary(
          uniqueKeysWithValues: NameClue.allCases.filter(group.clues.has).map {
            ("\($0)", group.clues.value($0))
          })
      }
    )
  }
}
