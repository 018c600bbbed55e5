internal import DocGraphLanguage
internal import DocGraphModel

/// A sentence with its entities marked, read without the recognizer of names: `[source]`, `{target}`, `<other>`, each with its
/// type before a slash where it is no organization, and its kind behind a hyphen: `{organization-company/Orvane}`.
struct MarkedSentence {
  private(set) var text = ""
  private(set) var marks: [Mark] = []

  struct Mark {
    var kind: Kind
    /// As it is written before the slash.
    var type: String?
    /// Its bytes in the text.
    var range: Range<Int>
  }

  enum Kind: Character {
    case source = "]"
    case target = "}"
    case other = ">"
  }

  init(_ marked: String) {
    var start = 0
    var type: String?
    for character in marked {
      switch character {
      case "[", "{", "<":
        start = text.utf8.count
        type = nil
      case "]", "}", ">":
        if let kind = Kind(rawValue: character) {
          marks.append(Mark(kind: kind, type: type, range: start..<text.utf8.count))
        }
      case "/":
        let word = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
        if Self.types.contains(where: word.hasPrefix) {
          type = word
          text.removeLast(word.count)
        } else {
          text.append(character)
        }
      default: text.append(character)
      }
    }
  }

  private static let types = ["person", "organization", "place", "event", "pledge"]
  private static let pronouns: Set = ["he", "she", "it", "they", "we", "I", "his", "her", "its"]

  /// The sentence with its mentions, relations not yet sought.
  ///
  /// - Throws: ``ExtractionError`` if it is too long to be read.
  func findings(
    in language: Language, source: String = "organization", target: String = "organization"
  ) throws(ExtractionError) -> DocumentFindings {
    let bytes = Array(text.utf8)
    let document = SourceDocument(
      text: bytes, isFileItself: true, reader: "sentence", blocks: [TextBlock(.paragraph, [0..<bytes.count])])
    var findings = DocumentFindings(try Extractor(language: language).parsed(document))
    for mark in marks {
      let words = findings.text.words.indices.filter {
        mark.range.contains(findings.text.words[$0].range.lowerBound)
      }
      guard let first = words.first, let last = words.last else { continue }
      let name = findings.text.text(of: first..<last + 1)
      let types: [Kind: String] = [.source: source, .target: target]
      let parts = (mark.type ?? types[mark.kind] ?? "organization").split(separator: "-").map(String.init)
      let entity =
        findings.entities.firstIndex { $0.name == name }
        ?? findings.add(
          FoundEntity(
            EntityTypeName(parts[0]), name, kind: parts.count > 1 ? parts[1] : nil,
            assurance: Assurance(1, "marked")))
      findings.add(
        Mention(first..<last + 1, Self.pronouns.contains(name) ? .pronoun : .name, entity: entity))
    }
    return findings
  }
}
