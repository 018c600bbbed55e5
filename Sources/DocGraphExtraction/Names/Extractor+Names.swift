internal import DocGraphModel

extension Extractor {
  /// Names of organizations, people and places, what is said instead of them, and which mean the same.
  func findNames(_ findings: inout DocumentFindings) {
    for name in findings.text.names {
      let type: String? =
        switch name.label {
        case "ORG": "organization"
        case "PERSON": "person"
        case "GPE", "LOC", "FAC": "place"
        default: nil
        }
      guard let type else { continue }
      let text = findings.text.text(of: name.words)
      let entity =
        findings.entities.firstIndex { $0.name == text && $0.type.rawValue == type }
        ?? findings.add(
          FoundEntity(.init(type), text, assurance: Assurance(0.5, "the recognizer's \(name.label)")))
      findings.add(Mention(name.words, .name, entity: entity))
    }
  }
}
