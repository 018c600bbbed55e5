public import DocGraphLanguage
internal import DocGraphModel

/// A sentence of a rule in which it does not do what the rule says of it.
public struct UnmetExample: Equatable, Sendable {
  public var rule: String
  /// As it is written in the rule, with its marks.
  public var sentence: String
  /// Whether the rule should hold in it.
  public var isToHold: Bool
}

extension RelationRules {
  /// The sentences of some rules in which these do not hold as they should, or do as they should not, all rules being there.
  ///
  /// - Parameter ids: Of the rules to be tried.
  /// - Throws: ``ExtractionError`` if a sentence is too long to be read.
  /// - Complexity: O(bytes of the sentences).
  public func unmetExamples(
    of ids: [String], in language: Language
  ) throws(ExtractionError) -> [UnmetExample] {
    var unmet: [UnmetExample] = []
    for rule in rules where ids.contains(rule.id) {
      let sentences = rule.holds.map { ($0, true) } + rule.fails.map { ($0, false) }
      for (sentence, isToHold) in sentences where try !isMet(sentence, isToHold, by: rule, in: language) {
        unmet.append(UnmetExample(rule: rule.id, sentence: sentence, isToHold: isToHold))
      }
    }
    return unmet
  }

  /// Whether each source of a sentence has the rule's relation to each target, or none has.
  private func isMet(
    _ sentence: String, _ isToHold: Bool, by rule: RelationRule, in language: Language
  ) throws(ExtractionError) -> Bool {
    guard let row = Schema.standard.relationType(rule.relation) else { return false }
    let marked = MarkedSentence(sentence)
    let findings = try marked.findings(
      in: language, source: Self.type(rule.sourceTypes.first ?? row.ends[0].source[0]),
      target: Self.type(rule.targetTypes.first ?? row.ends[0].target[0]))
    var finder = RelationFinder(self, Statement(findings))
    finder.find()
    let found = finder.relations.filter {
      $0.type == rule.relation && $0.assurance.basis != "related_to.verb"
    }
    func entities(_ kind: MarkedSentence.Kind) -> [Int] {
      let starts = marked.marks.filter { $0.kind == kind }.map(\.range.lowerBound)
      return findings.mentions.filter { starts.contains(findings.text.bytes(of: $0.words).lowerBound) }.map(
        \.entity)
    }
    let targets = entities(.target)
    let pairs = entities(.source).flatMap { source in targets.map { (source, $0) } }
    guard !pairs.isEmpty else { return false }
    return pairs.allSatisfy { source, target in
      isToHold
        == found.contains {
          ($0.source == source && $0.target == target)
            || (row.isSymmetric && $0.source == target && $0.target == source)
        }
    }
  }

  private static func type(_ end: RelationEnd) -> String {
    switch end {
    case .any, .agent: "organization"
    case .type(let type, let kind): type.rawValue + (kind.map { "-\($0)" } ?? "")
    }
  }
}
