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
    #expect(try RelationRules.standard.unmetExamples(of: [id], in: TestLanguage.english.get()) == [])
  }

  @Test("a sentence that a rule does not do as it says is told")
  func unmet() throws {
    let rules = try RelationRules(
      yaml: Array(
        """
        docgraph-rules: 1
        rules:
          - id: funds.bankroll
            relation: funds
            verb: bankroll
            to: object
            holds:
              - "[Harbor Trust] bankrolled {Orvane Systems}."
              - "[Harbor Trust] is a bankroll of {Orvane Systems}."
              - "Nothing is marked here."
            fails:
              - "[Harbor Trust] bankrolled {Pellard Group}."
              - "[Harbor Trust] saw {Pellard Group}."
        """.utf8), name: "my.yaml")
    let all = RelationRules.standard.extended(by: rules)
    let unmet = try all.unmetExamples(of: rules.ids, in: TestLanguage.english.get())
    #expect(
      unmet == [
        UnmetExample(
          rule: "funds.bankroll", sentence: "[Harbor Trust] is a bankroll of {Orvane Systems}.",
          isToHold: true),
        UnmetExample(rule: "funds.bankroll", sentence: "Nothing is marked here.", isToHold: true),
        UnmetExample(
          rule: "funds.bankroll", sentence: "[Harbor Trust] bankrolled {Pellard Group}.", isToHold: false),
      ])
  }
}
