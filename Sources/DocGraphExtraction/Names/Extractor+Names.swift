internal import DocGraphModel

extension Extractor {
  /// Names of organizations, people and places, what is said instead of them, and which mean the same.
  func findNames(_ findings: inout DocumentFindings) {
    let groups = NameGroups(findings.text).groups
    for group in groups {
      let type: EntityTypeName
      switch group.type {
      case .organization: type = .organization
      case .person: type = .person
      case .place: type = .place
      case .other: continue
      }
      let entity = findings.add(
        FoundEntity(type, group.name, assurance: Assurance(group.probabilities[group.type.rawValue], "")))
      for span in group.spans { findings.mentions.append(Mention(span.words, .name, entity: entity)) }
    }
    findings.mentions.sort {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
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
