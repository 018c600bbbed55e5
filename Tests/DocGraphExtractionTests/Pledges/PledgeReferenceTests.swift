import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite(
  "What a text says of its pledges where it comes back to them", .enabled(if: ModelStore().english != nil))
struct PledgeReferenceTests {
  private func said(_ text: String) throws -> [String] {
    let findings = try PledgeReading.findings(text)
    return findings.relations.filter { $0.assurance.basis.hasPrefix("references.") }.map { relation in
      let mood = relation.circumstances.polarity == .negated ? "not " : ""
      return findings.entities[relation.source].name + " " + mood + relation.type.rawValue + " "
        + findings.entities[relation.target].name
    }
  }

  private static let stadium = "Korin Mills Ltd promised to build a stadium in Tamsin by 2035. "

  @Test(
    "who is for or against a pledge by the noun for its deed, for its thing, or for a plan",
    arguments: [
      (
        "The Lowgate Residents Association opposes the stadium.",
        ["Lowgate Residents Association opposes Build a stadium in Tamsin"]
      ),
      (
        "The Lowgate Residents Association supports the plan.",
        ["Lowgate Residents Association supports Build a stadium in Tamsin"]
      ),
      (
        "The Lowgate Players Union voted against the plan.",
        ["Lowgate Players Union opposes Build a stadium in Tamsin"]
      ),
      (
        "The Lowgate Players Union did not support the plan.",
        ["Lowgate Players Union not supports Build a stadium in Tamsin"]
      ),
      ("The Lowgate Players Union supports the station.", []),
      ("The Lowgate Players Union opposes the builder.", []),
      ("The Lowgate Players Union opposes a stadium.", []), ("Korin Mills Ltd supports the plan.", []),
      ("Does the Lowgate Players Union oppose the plan?", []),
      ("The Lowgate Players Union rented the stadium.", []),
    ] as [(String, [String])])
  func stances(_ text: String, _ expected: [String]) throws {
    #expect(try said(Self.stadium + text) == expected)
  }

  @Test("of two pledges that would fit none is meant")
  func ambiguous() throws {
    let text =
      "Korin Mills Ltd promised to build a stadium in Tamsin by 2035 and Orvane Rail Ltd promised to build a stadium in "
      + "Greyford by 2036. The Lowgate Players Union opposes the stadium."
    #expect(try said(text) == [])
    let plan =
      "Korin Mills Ltd promised to close the mine by 2035 and to open a museum by 2036. The Lowgate Players Union opposes the plan."
    #expect(try said(plan) == [])
  }

  @Test(
    "who gains from a pledge",
    arguments: [
      (
        "The Lowgate Players Union would benefit from the plan.",
        ["Build a stadium in Tamsin benefits Lowgate Players Union"]
      ),
      ("The Lowgate Players Union would benefit from a tax cut.", []),
    ] as [(String, [String])])
  func gain(_ text: String, _ expected: [String]) throws {
    #expect(try said(Self.stadium + text) == expected)
  }

  @Test("a pledge that revises the one before")
  func revision() throws {
    let text =
      "In May 2029 Korin Mills Ltd promised to open the quay by 2030. Korin Mills Ltd now promises to open the quay by 2033. "
      + "This revises the promise of May 2029."
    #expect(try said(text) == ["Open the quay by 2033 revises Open the quay"])
  }

  @Test("where a pledge was told is its occasion, where its own sentence does not say")
  func occasion() throws {
    let told =
      "Korin Mills Ltd promised on Tuesday to build a stadium in Tamsin by 2035. Dana Quill announced the promise at a public meeting in Tamsin on 4 March 2031."
    let findings = try PledgeReading.findings(told)
    #expect(findings.pledges.map { $0.occasion.map { findings.entities[$0].type } } == [.event])
    let other = try PledgeReading.findings(
      "Korin Mills Ltd promised on Tuesday to build a stadium in Tamsin by 2035. Dana Quill forgot the promise at a public meeting in Tamsin on 4 March 2031."
    )
    #expect(other.pledges.map(\.occasion) == [nil])
  }

  @Test(
    "nouns of doing and their verbs",
    arguments: [
      ("rebuilding", "rebuild", true), ("closure", "close", true), ("sale", "sell", true),
      ("expansion", "expand", true),
      ("demolition", "demolish", true), ("renewal", "renew", true), ("payment", "pay", true),
      ("cut", "cut", true),
      ("builder", "build", false), ("closet", "close", false), ("salary", "sell", false),
      ("station", "stand", false),
      ("pay", "pave", false), ("openness", "open", false),
    ])
  func nominalizations(_ noun: String, _ verb: String, _ isOne: Bool) {
    #expect(PledgeReferences.names(noun, verb) == isOne)
  }

  @Test("what is said of a thing that no pledge of the document is about waits for another document")
  func elsewhere() throws {
    let findings = try PledgeReading.findings(
      "The Lowgate Players Union opposes the breakwater. The Lowgate Players Union opposes breakwaters.")
    #expect(findings.pledgeReferences.map(\.phrase) == ["breakwater"])
  }
}
