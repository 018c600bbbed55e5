import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Who comments, accuses and bears a place's name", .enabled(if: ModelStore().english != nil))
struct RemarkTests {
  @Test(
    "saying how somebody is comments on him; what happened, and what one says of oneself, is no comment",
    arguments: [
      (
        "[Orvane Systems] has a good name, <person/Dana Quill> said.",
        ["Dana Quill commented_on Orvane Systems"]
      ),
      (
        "<person/Dana Quill> said that [Orvane Systems] offers many cheap tools.",
        ["Dana Quill commented_on Orvane Systems"]
      ),
      (
        "The [Orvane Group], said <person/Dana Quill>, has growing weight in global economic agendas.",
        ["Dana Quill commented_on Orvane Group"]
      ),
      ("[Orvane Systems] had lost nine ships, <person/Dana Quill> said.", []),
      ("<person/Dana Quill> did not say that [Orvane Systems] offers many cheap tools.", []),
      (
        "<person/Dana Quill>, chair of [Orvane Systems], said that [Orvane Systems] offers cheap tools.",
        ["Dana Quill leads Orvane Systems"]
      ),
      (
        "<person/Dana Quill> said that [Orvane Systems] owns {Pellard Group}.",
        ["Orvane Systems owns Pellard Group by Dana Quill"]
      ),
    ])
  func comments(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }

  @Test(
    "who alleges something of somebody accuses him, unless the clause says what between whom",
    arguments: [
      (
        "[Orvane Systems] has alleged that {Pellard Group} paid for a rival study.",
        ["Orvane Systems accuses Pellard Group"]
      ),
      ("[Orvane Systems] said that {Pellard Group} paid for a rival study.", []),
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}.",
        ["Orvane Systems pays Pellard Group alleged by Harbor Trust"]
      ),
    ])
  func accusations(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }

  @Test(
    "a public body is part of the place whose name it bears",
    arguments: [
      (
        "In {place/Brinmark} the [organization-council/Brinmark City Council] met.",
        ["Brinmark City Council part_of Brinmark"]
      ),
      ("In {place/Brinmark} the [organization-company/Brinmark Steel Company] met.", []),
      ("In {place/Brinmark} the [organization-council/Ostovia City Council] met.", []),
    ])
  func namedParts(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).relations() == expected)
  }

  @Test("what may end still holds, and what is planned is planned")
  func endings() throws {
    #expect(
      try MarkedSentence("[person/Dana Quill] may leave {Orvane Systems}.").relations()
        == ["Dana Quill employed_by Orvane Systems"])
    #expect(
      try MarkedSentence("[person/Dana Quill] left {Orvane Systems} in May.").relations()
        == ["Dana Quill employed_by Orvane Systems past"])
    #expect(try MarkedSentence("[person/Dana Quill] did not leave {Orvane Systems}.").relations() == [])
    #expect(
      try MarkedSentence("[event/Tidal Forum] is planned in {place/Brinmark}.").relations()
        == ["Tidal Forum occurred_at Brinmark planned"])
  }

  @Test("what events say already is not said twice; the details of both are kept")
  func known() throws {
    var findings = try MarkedSentence("[person/Dana Quill] attended {event/Tidal Forum}.").findings()
    var known = FoundRelation(0, "attended", 1, words: 0..<4, assurance: Assurance(0.7, "event.attended"))
    known.circumstances.valid = PartialDate(year: 2031)
    findings.relations = [known]
    var new = FoundRelation(0, "attended", 1, words: 0..<4, assurance: Assurance(0.8, "attended.verb"))
    new.role = "guest"
    findings.addUnlessKnown([
      new, FoundRelation(1, "attended", 0, words: 0..<4, assurance: Assurance(1, "x")),
    ])
    #expect(findings.relations.count == 2)
    #expect(findings.relations[0].role == "guest")
    #expect(findings.relations[0].circumstances.valid == PartialDate(year: 2031))
  }
}
