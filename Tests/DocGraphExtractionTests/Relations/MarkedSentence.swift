import DocGraphLanguage
import DocGraphModel

@testable import DocGraphExtraction

/// A sentence with its entities marked, read without the recognizer of names: `[source]`, `{target}`, `<other>`, each with its
/// type before a slash where it is no organization.
struct MarkedSentence {
  private(set) var text = ""
  private(set) var marks: [(kind: Character, type: String?, range: Range<Int>)] = []

  init(_ marked: String) {
    var start = 0
    var type: String?
    for character in marked {
      switch character {
      case "[", "{", "<":
        start = text.utf8.count
        type = nil
      case "]", "}", ">": marks.append((character, type, start..<text.utf8.count))
      case "/"
      where ["person", "organization", "place", "event", "pledge"].contains {
        String(text.utf8.dropFirst(start))?.hasPrefix($0) == true
      }:
        type = String(text.dropFirst(0).utf8.dropFirst(start)) ?? ""
        text = String(text.utf8.dropLast(text.utf8.count - start)) ?? ""
      default: text.append(character)
      }
    }
  }

  /// The sentence with its mentions, relations not yet sought.
  func findings(source: String = "organization", target: String = "organization") throws -> DocumentFindings {
    let bytes = Array(text.utf8)
    let document = SourceDocument(
      text: bytes, isFileItself: true, reader: "test", blocks: [TextBlock(.paragraph, [0..<bytes.count])])
    var findings = DocumentFindings(try ParsedDocument(document, by: TestLanguage.english.get()))
    for mark in marks {
      let words = findings.text.words.indices.filter {
        mark.range.contains(findings.text.words[$0].range.lowerBound)
      }
      guard let first = words.first, let last = words.last else { continue }
      let name = findings.text.text(of: first..<last + 1)
      let type = mark.type ?? (mark.kind == "]" ? source : mark.kind == "}" ? target : "organization")
      let parts = type.split(separator: "-").map(String.init)
      let isPronoun = ["he", "she", "it", "they", "we", "I", "his", "her", "its"].contains(name)
      let entity =
        findings.entities.firstIndex { $0.name == name }
        ?? findings.add(
          FoundEntity(
            .init(parts[0]), name, kind: parts.count > 1 ? parts[1] : nil, assurance: Assurance(1, "test")))
      findings.add(Mention(first..<last + 1, isPronoun ? .pronoun : .name, entity: entity))
    }
    return findings
  }

  /// What the rules find, as "Orvane owns Pellard", with what qualifies it behind it.
  func relations(by rules: RelationRules = .standard) throws -> [String] {
    let findings = try findings()
    var finder = RelationFinder(rules, Statement(findings))
    finder.find()
    return finder.relations.map { relation in
      var words = [
        findings.entities[relation.source].name, relation.type.rawValue,
        findings.entities[relation.target].name,
      ]
      let circumstances = relation.circumstances
      if circumstances.polarity == .negated { words.append("not") }
      if circumstances.modality != .asserted { words.append(circumstances.modality.rawValue) }
      if circumstances.isPast { words.append("past") }
      if let speaker = circumstances.attributedTo { words.append("by \(findings.entities[speaker].name)") }
      return words.joined(separator: " ")
    }.sorted()
  }
}

enum TestLanguage {
  /// Loaded once for all: it takes long without optimization.
  static let english = Result { try Language.english() }
}
