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

  /// What the rules find once it is known whom "its" and "the company" mean, but for verbs outside the vocabulary.
  func ownedRelations() throws -> [String] {
    var findings = try findings()
    var owners = OwnerFinder(findings, Grammar(findings.text), offices: RelationRules.standard.offices)
    findings.merge(owners.mentions())
    var finder = RelationFinder(.standard, Statement(findings))
    finder.find()
    return finder.relations.filter { $0.type != .relatedTo }.map {
      "\(findings.entities[$0.source].name) \($0.type) \(findings.entities[$0.target].name)"
    }.sorted()
  }
}

enum TestLanguage {
  /// Loaded once for all: it takes long without optimization.
  static let english = Result { try Language.english() }
}
