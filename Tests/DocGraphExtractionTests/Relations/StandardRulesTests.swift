import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("The built-in rules of relations", .enabled(if: ModelStore().english != nil))
struct StandardRulesTests {
  @Test("the built-in rules are read without a fault")
  func reading() throws {
    let rules = try RelationRules(yaml: Array(RelationRules.standardYAML.utf8), name: "standard.yaml")
    #expect(rules.count > 80)
    #expect(rules.count == RelationRules.standard.count)
  }

  @Test("every rule has a sentence in which it does not hold")
  func negatives() {
    #expect(RelationRules.standard.rules.filter(\.fails.isEmpty).map(\.id) == [])
  }

  @Test(
    "a rule holds in its sentences and does not in its counterexamples", arguments: RelationRules.standard.ids
  )
  func examples(_ id: String) throws {
    let rules = RelationRules.standard
    let rule = try #require(rules.rules.first { $0.id == id })
    let row = try #require(Schema.standard.relationType(rule.relation))
    for (sentence, holds) in rule.holds.map({ ($0, true) }) + rule.fails.map({ ($0, false) }) {
      let marked = MarkedSentence(sentence)
      let findings = try marked.findings(
        source: Self.type(rule.sourceTypes.first ?? row.ends[0].source[0]),
        target: Self.type(rule.targetTypes.first ?? row.ends[0].target[0]))
      var finder = RelationFinder(rules, Statement(findings))
      finder.find()
      let found = finder.relations.filter {
        $0.type == rule.relation && $0.assurance.basis != "related_to.verb"
      }
      func entities(_ kind: Character) -> [Int] {
        findings.mentions.filter { mention in
          marked.marks.contains {
            $0.kind == kind && $0.range.lowerBound == findings.text.bytes(of: mention.words).lowerBound
          }
        }.map(\.entity)
      }
      let pairs = entities("]").flatMap { source in entities("}").map { (source, $0) } }
      for (source, target) in pairs {
        let isFound = found.contains {
          ($0.source == source && $0.target == target)
            || (row.isSymmetric && $0.source == target && $0.target == source)
        }
        #expect(isFound == holds, "\(sentence): \(found.map(\.assurance.basis))")
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
