import DocGraphLanguage
import DocGraphModel

@testable import DocGraphExtraction

extension MarkedSentence {
  /// The sentence with its mentions, relations not yet sought.
  func findings() throws -> DocumentFindings { try findings(in: TestLanguage.english.get()) }

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
