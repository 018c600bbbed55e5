import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite(
  "Denials, offices without their owner, places behind places", .enabled(if: ModelStore().english != nil))
struct DenialTests {
  @Test(
    "who denies what he is said to have done denies it beside the allegation",
    arguments: [
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}. [Orvane Systems] denied the allegation.",
        [
          "Orvane Systems pays Pellard Group alleged by Harbor Trust",
          "Orvane Systems pays Pellard Group not by Orvane Systems",
        ]
      ),
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}. {Pellard Group} calls this untrue.",
        [
          "Orvane Systems pays Pellard Group alleged by Harbor Trust",
          "Orvane Systems pays Pellard Group not by Pellard Group",
        ]
      ),
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}. [Orvane Systems] said the claim was false.",
        [
          "Orvane Systems pays Pellard Group alleged by Harbor Trust",
          "Orvane Systems pays Pellard Group not by Orvane Systems",
        ]
      ),
      // Somebody else's denial is of something else.
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}. <Karvia Rail> denied the allegation.",
        ["Orvane Systems pays Pellard Group alleged by Harbor Trust"]
      ),
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}. [Orvane Systems] did not deny the allegation.",
        ["Orvane Systems pays Pellard Group alleged by Harbor Trust"]
      ),
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}. [Orvane Systems] rejected the offer.",
        ["Orvane Systems pays Pellard Group alleged by Harbor Trust"]
      ),
      // What is no allegation is not denied by the way.
      (
        "<Harbor Trust> said that [Orvane Systems] paid {Pellard Group}. [Orvane Systems] denied the charge.",
        ["Orvane Systems pays Pellard Group by Harbor Trust"]
      ),
    ])
  func denials(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }

  @Test(
    "an office without its owner is of the one place that has it, or of the company whose news its holder tells",
    arguments: [
      (
        "The mayor of {place/Brinmark} resigned. The present mayor, [person/Dana Quill], was glad.",
        ["Dana Quill leads Brinmark"]
      ),
      (
        "The mayor of {place/Brinmark} resigned. Mayor [person/Dana Quill] was glad.",
        ["Dana Quill leads Brinmark"]
      ),
      (
        "The mayors of the past were dull. The mayor of {place/Brinmark} met the mayor of <place/Karvia>. Mayor [person/Dana Quill] was glad.",
        []
      ),
      ("The president of {place/Brinmark} resigned. President [person/Dana Quill] was glad.", []),
      (
        "The president of {place/Brinmark} resigned. The new president, [person/Dana Quill], was glad.",
        ["Dana Quill leads Brinmark"]
      ),
      ("The mayor of {place/Brinmark} resigned. The deputy mayor, [person/Dana Quill], was glad.", []),
      ("They walked through {place/Brinmark}. The present mayor, [person/Dana Quill], was glad.", []),
      (
        "{Orvane Systems} will close two mills, finance director [person/Dana Quill] said.",
        ["Dana Quill employed_by Orvane Systems"]
      ),
      (
        "The {organization-ministry/Justice Ministry} was silent. Justice minister [person/Dana Quill] was glad.",
        ["Dana Quill leads Justice Ministry"]
      ),
      (
        "The {organization-ministry/Trade Ministry} was silent. Justice minister [person/Dana Quill] was glad.",
        []
      ),
      ("The price will fall in {Orvane Systems}, finance director [person/Dana Quill] said.", []),
      ("{Orvane Systems} will close two mills, gardener [person/Dana Quill] said.", []),
    ])
  func offices(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations().filter { !$0.contains("commented_on") } == expected)
  }

  @Test(
    "districts and regions are parts of where they lie; cities lie there",
    arguments: [
      (
        "He was born in [place-region/Orel County], {place-region/Ostmark}.",
        ["Orel County part_of Ostmark"]
      ),
      ("He was born in [place-city/Karvia], {place-country/Brinmark}.", ["Karvia located_in Brinmark"]),
      (
        "He was born in [place-city/Karvia] ({place-country/Brinmark}) in May.",
        ["Karvia located_in Brinmark"]
      ),
      ("He praised [place-region/Ostmark], {place-country/Brinmark} and <place-country/Karvia>.", []),
      (
        "He saw [place-city/Saltmere], {place-country/Brinmark} and <place-city/Lowgate>, <place-country/Karvia>.",
        ["Lowgate located_in Karvia", "Saltmere located_in Brinmark"]
      ),
      ("He flew from [place-city/Karvia] to {place-country/Brinmark}.", []),
      ("He praised [place-country/Ostovia] in {place-country/Brinmark}.", []),
    ])
  func places(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }

  @Test(
    "a university at the end of whose name a place stands lies there; a group of members belongs to whose name it bears",
    arguments: [
      (
        "In {place/Brinmark} the [organization-university/University of Brinmark] met.",
        ["University of Brinmark located_in Brinmark"]
      ),
      ("In {place/Brinmark} the [organization-university/Polytechnic of Lower Brinmark] met.", []),
      (
        "The {Karvian Union} met. The [Karvian Union countries] met.",
        [
          "Karvian Union countries member_of Karvian Union"
        ]
      ),
      ("The {Karvian Union} met. The [Ostovian Union countries] met.", []),
    ])
  func names(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }

  @Test("last names stand for people, unless two have them")
  func knownNames() throws {
    func names(_ sentence: String) throws -> [String] {
      var findings = try MarkedSentence(sentence).findings()
      let count = findings.mentions.count
      findings.addKnownNames()
      return findings.mentions.count == count
        ? [] : findings.mentions.map { findings.text.text(of: $0.words) }
    }
    #expect(
      try names("[person/Dana Quillery] resigned. The council thanked Quillery.")
        == ["Dana Quillery", "Quillery"])
    #expect(
      try names("[person/Dana Quillery] and {person/Ruben Quillery} resigned. The council thanked Quillery.")
        == [])
    #expect(try names("[person/Dana Quillery] resigned. The council thanked Aldo Quillery.") == [])
  }

  @Test("what is over ends with the document's date where no word says when")
  func endings() throws {
    var relation = FoundRelation(0, "leads", 1, words: 0..<4, assurance: Assurance(1, "test"))
    let published = PartialDate(year: 2031)
    #expect(relation.ended(by: published).circumstances.valid == nil)
    relation.circumstances.isPast = true
    #expect(relation.ended(by: published).circumstances.valid?.description == "/2031")
    #expect(relation.ended(by: nil).circumstances.valid == nil)
    relation.role = "chair"
    #expect(relation.ended(by: nil).role == "former chair")
    relation.circumstances.polarity = .negated
    #expect(relation.ended(by: published).circumstances.valid == nil)
  }

  @Test(
    "who did something together cooperated",
    arguments: [
      (
        "Together with {person/Ruben Aldo}, [person/Dana Quill] founded a bank in 1990.",
        ["Ruben Aldo cooperates_with Dana Quill"]
      ),
      (
        "[person/Dana Quill] founded a bank together with {person/Ruben Aldo} in 1990.",
        ["Dana Quill cooperates_with Ruben Aldo"]
      ),
      ("[person/Dana Quill] did not found a bank together with {person/Ruben Aldo}.", []),
      ("[person/Dana Quill] put the book together with {person/Ruben Aldo}'s letters.", []),
    ])
  func together(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }
}
