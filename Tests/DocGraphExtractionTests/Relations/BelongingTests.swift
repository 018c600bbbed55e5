import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("To whom offices belong and who is meant together", .enabled(if: ModelStore().english != nil))
struct BelongingTests {
  @Test(
    "an office of state belongs to a place and never to a company",
    arguments: [
      (
        "{place/Brinmark} holds 51 percent of [Orvane Systems]. Its transport minister, <person/Dana Quill>, resigned.",
        ["Brinmark owns Orvane Systems", "Dana Quill represents Brinmark"]
      ),
      ("[organization-company/Orvane Systems]'s minister, <person/Dana Quill>, resigned.", []),
      ("[Orvane Systems] grew. Its finance minister, <person/Dana Quill>, resigned.", []),
      (
        "[Orvane Systems] grew in {place/Brinmark}. Its finance director, <person/Dana Quill>, resigned.",
        ["Dana Quill employed_by Orvane Systems"]
      ),
    ])
  func offices(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "\"its\" is not who stands before a noun in the sentence before",
    arguments: [
      ("They met two [Orvane Systems] engineers. Its chair, <person/Dana Quill>, resigned.", []),
      (
        "They met [Orvane Systems]. Its chair, <person/Dana Quill>, resigned.",
        ["Dana Quill leads Orvane Systems"]
      ),
    ])
  func modifiers(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "what stands behind a noun is not said of the name before \"and\"",
    arguments: [
      (
        "The dish opened in a ceremony attended by {place/South Brinmark}'s science minister, <person/Vera Trost>, and the director of the [Tide Institute], <person/Dana Quill>.",
        ["Dana Quill leads Tide Institute", "Vera Trost represents South Brinmark"]
      ),
      ("<person/Vera Trost> of [Orvane Systems] saw it.", ["Vera Trost employed_by Orvane Systems"]),
    ])
  func appositions(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "a plural noun goes with as many names as it means",
    arguments: [
      (
        "<person/Dana Quill> and <person/Ruben Aldo>, two former [Orvane Systems] engineers, built it.",
        ["Dana Quill employed_by Orvane Systems", "Ruben Aldo employed_by Orvane Systems"]
      ),
      (
        "<person/Dana Quill>, an engineer at [Orvane Systems], and <person/Ruben Aldo> built it.",
        ["Dana Quill employed_by Orvane Systems"]
      ),
      (
        "The {Marsh League} was founded by the towns of <place/Eldmoor> and <place/Karvia>.",
        ["Eldmoor founded Marsh League", "Karvia founded Marsh League"]
      ),
      ("The {Marsh League} was founded by friends of <place/Eldmoor>.", []),
    ])
  func plurals(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "a board's dismissal ends the office in its company",
    arguments: [
      (
        "The board of [Orvane Systems] dismissed chief executive <person/Dana Quill> on Monday.",
        ["Dana Quill leads Orvane Systems"]
      ),
      ("The board met chief executive <person/Dana Quill> of no firm on Monday.", []),
      ("[Orvane Systems] did not dismiss chief executive <person/Dana Quill> on Monday.", []),
    ])
  func dismissals(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "what a capital will do is no comment on it, and who will sue has not sued",
    arguments: [
      ("<person/Dana Quill> said {place-city/Karvia} would vote against it.", []),
      (
        "<person/Dana Quill> said {place-city/Karvia} is too small.", ["Dana Quill commented_on Karvia"]
      ),
    ])
  func remarks(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "the children of a couple have both for parents",
    arguments: [
      (
        "<person/Dana Quill> married <person/Ruben Aldo> in May. Their daughter, <person/Vera Trost>, is a judge.",
        [
          "Dana Quill family_of Ruben Aldo", "Dana Quill family_of Vera Trost",
          "Ruben Aldo family_of Vera Trost",
        ]
      ),
      (
        "<person/Dana Quill> met <person/Ruben Aldo> in May. Their daughter, <person/Vera Trost>, is a judge.",
        []
      ),
    ])
  func couples(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test("a chairman of the board leads no board")
  func boards() throws {
    #expect(
      try MarkedSentence("<person/Dana Quill> is the chairman of the <Board> and a painter.").ownedRelations()
        == [])
    #expect(
      try MarkedSentence("<person/Dana Quill> is the chairman of the board of [Orvane Systems].")
        .ownedRelations() == [
          "Dana Quill leads Orvane Systems"
        ])
  }

  @Test(
    "\"the company\" is the one that a text is about, unless it goes on about others as often",
    arguments: [
      (
        "[organization-company/Orvane Systems] grew. [organization-company/Orvane Systems] paid. [organization-company/Orvane Systems] sold mills. It rained. It snowed. It froze. <person/Dana Quill> criticised the company.",
        ["Dana Quill opposes Orvane Systems"]
      ),
      (
        "[organization-company/Orvane Systems] grew. {organization-company/Pellard Group} paid. [organization-company/Orvane Systems] sold mills. It rained. It snowed. It froze. <person/Dana Quill> criticised the company.",
        []
      ),
    ])
  func focus(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test("a mention taken out leaves the others where relations find them")
  func removal() throws {
    var findings = try MarkedSentence("[Orvane Systems] paid <Tide Bank> and {Pellard Group}.").findings()
    var relation = FoundRelation(0, "pays", 2, words: 0..<3, assurance: Assurance(1, "test"))
    relation.sourceMention = 0
    relation.targetMention = 2
    findings.relations = [relation]
    findings.removeMentions(at: [1])
    #expect(findings.mentions.map(\.entity) == [0, 2])
    #expect(findings.relations[0].sourceMention == 0)
    #expect(findings.relations[0].targetMention == 1)
    findings.removeMentions(at: [0])
    #expect(findings.relations[0].sourceMention == nil)
    #expect(findings.relations[0].targetMention == 0)
  }

  @Test("who will sue has not sued yet")
  func suits() throws {
    #expect(
      try MarkedSentence("[Orvane Systems] will sue {Pellard Group} in May.").relations() == [])
    #expect(
      try MarkedSentence("[Orvane Systems] sued {Pellard Group} in May.").relations() == [
        "Orvane Systems related_to Pellard Group"
      ])
  }
}
