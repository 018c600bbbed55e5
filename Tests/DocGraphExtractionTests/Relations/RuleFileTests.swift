import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Rule files")
struct RuleFileTests {
  private func fault(_ yaml: String) -> String? {
    do throws(ExtractionError) {
      _ = try RelationRules(yaml: Array(yaml.utf8), name: "my.yaml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test("a rule is read with what it says and what follows from its kind")
  func reading() throws {
    let rules = try RelationRules(
      yaml: Array(
        """
        docgraph-rules: 1
        rules:
          - id: owns.salvage
            relation: owns
            verb: salvage, pull out
            noun: salvage
            to: object, from(wreck|ship)>of
            target: organization/product
            confidence: 0.4
            holds: "[Harbor Trust] salvaged {Storm Petrel}."
            fails:
              - "[Harbor Trust] salvaged parts of {Storm Petrel}."
          - id: leads.skipper
            relation: leads
            role: skipper
        """.utf8), name: "my.yaml")
    let rule = try #require(rules.rules.first)
    #expect(
      rule.triggers == [.verb("salvage", particle: nil), .verb("pull", particle: "out"), .noun(["salvage"])])
    #expect(rule.from.map(\.steps) == [[.init(kind: .subject)]])
    #expect(
      rule.to.map(\.steps) == [
        [.init(kind: .object)],
        [.init(kind: .preposition("from"), words: ["wreck", "ship"]), .init(kind: .preposition("of"))],
      ])
    #expect(rule.targetTypes == [.type(.organization, kind: "product")])
    #expect(rule.confidence == 0.4)
    #expect(rule.holds == ["[Harbor Trust] salvaged {Storm Petrel}."])
    #expect(rules.rules[1].from.map(\.steps) == [[.init(kind: .holder)]])
  }

  @Test("rules of a user come before the built-in ones and replace those with the same id")
  func extending() throws {
    let mine = try RelationRules(
      yaml: Array(
        "docgraph-rules: 1\nrules: [{id: owns.verb, relation: owns, verb: hold}, {id: x, relation: owns, verb: y}]"
          .utf8),
      name: "my.yaml")
    let all = RelationRules.standard.extended(by: mine)
    #expect(all.ids.prefix(2) == ["owns.verb", "x"])
    #expect(all.ids.count { $0 == "owns.verb" } == 1)
    #expect(all.count == RelationRules.standard.count + 1)
  }

  @Test(
    "faults say where, what, and what was meant",
    arguments: [
      ("rules: []", "my.yaml:1:1: this is no rule file (a rule file begins with docgraph-rules: 1)"),
      (
        "docgraph-rules: 1\nrules:\n  - {id: a, relation: ownz, verb: hold}",
        "my.yaml:3:23: there is no relation type 'ownz' (did you mean 'owns'?)"
      ),
      (
        "docgraph-rules: 1\nrules:\n  - {id: a, relation: owns, verb: hold, form: subject}",
        "my.yaml:3:41: there is no key 'form' in a rule (did you mean 'from'?)"
      ),
      (
        "docgraph-rules: 1\nrules:\n  - {id: a, relation: owns, verb: hold, to: objekt}",
        "my.yaml:3:45: there is no way 'objekt' to an end (did you mean 'object'?)"
      ),
      (
        "docgraph-rules: 1\nrules:\n  - {id: a, relation: owns, verb: hold, target: organisation}",
        "my.yaml:3:49: there is no entity type 'organisation' (did you mean 'organization'?)"
      ),
      (
        "docgraph-rules: 1\nrules:\n  - {id: a, relation: owns}",
        "my.yaml:3:5: the rule has nothing that triggers it (verb, noun, role, adjective or entity)"
      ),
      (
        "docgraph-rules: 1\nrules:\n  - {id: a, relation: owns, verb: hold, confidence: 2}",
        "my.yaml:3:53: expected a confidence from 0 to 1"
      ),
    ])
  func faults(_ yaml: String, _ expected: String) {
    #expect(fault(yaml) == expected)
  }

  @Test("several faults are told at once, and no text is too odd")
  func manyFaults() {
    #expect(
      fault("docgraph-rules: 1\nrules:\n  - {relation: owns}\n  - {id: b, verb: x}")
        == "my.yaml:3:5: the rule has no 'id' (such as leads.title, at most 60 bytes)\nmy.yaml:4:5: the rule has no 'relation'"
    )
    for odd in ["", "- 1", "docgraph-rules: 1\nrules: 7", "docgraph-rules: 1\nrules: [7, [], {}]", "\u{0}"] {
      #expect(fault(odd) != nil)
    }
  }
}
