import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Whom \"its\" and \"the federation\" mean", .enabled(if: ModelStore().english != nil))
struct OwnerTests {
  @Test(
    "the one organization spoken of owns what \"its\" says, and none of several does",
    arguments: [
      (
        "The [Saltmere Trust] denied it. Its chair, <person/Dana Quill>, resigned.",
        ["Dana Quill leads Saltmere Trust"]
      ),
      (
        "The [Saltmere Trust] denied it in {place/Brinmark}. Its chair, <person/Dana Quill>, resigned.",
        ["Dana Quill leads Saltmere Trust"]
      ),
      (
        "[Saltmere Trust] paid the bill. “The price was fair,” said its founder, <person/Dana Quill>.",
        ["Dana Quill founded Saltmere Trust"]
      ),
      (
        "The [Saltmere Trust] left {Pellard Group} out. Its chair, <person/Dana Quill>, resigned.",
        ["Dana Quill leads Saltmere Trust"]
      ),
      ("The [Saltmere Trust] and {Pellard Group} denied it. Its chair, <person/Dana Quill>, resigned.", []),
      (
        "They sat between [Saltmere Trust] and {Pellard Group}. Its chair, <person/Dana Quill>, resigned.", []
      ),
      ("<person/Ruben Aldo> denied it. Its chair, <person/Dana Quill>, resigned.", []),
    ])
  func pronouns(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "a noun stands for the one name that it heads",
    arguments: [
      (
        "The [Saltmere Federation] met. <person/Dana Quill>, the federation's envoy, spoke.",
        ["Dana Quill represents Saltmere Federation"]
      ),
      (
        "The [Saltmere Federation] met the {Karvian Federation}. <person/Dana Quill>, the federation's envoy, spoke.",
        []
      ),
      ("<person/Dana Quill>, the federation's envoy, met the [Saltmere Federation].", []),
      (
        "[Orvane Systems] turned down {Pellard Group}. {Pellard Group}, which owns 6 percent of the company, left.",
        ["Pellard Group owns Orvane Systems"]
      ),
      ("[Orvane Systems] sat with {Pellard Group}. <person/Dana Quill>, the company's chair, resigned.", []),
      (
        "The mayor of {place/Saltmere} resigned. The city's planning director, <person/Dana Quill>, stayed.",
        ["Dana Quill represents Saltmere"]
      ),
      (
        "The [Saltmere Federation] met. <person/Dana Quill>, a researcher at the same federation, spoke.",
        ["Dana Quill employed_by Saltmere Federation"]
      ),
    ])
  func descriptions(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations() == expected)
  }

  @Test(
    "\"it\" in what a subject says is the subject; \"its votes\" are another's",
    arguments: [
      ("[Orvane Systems] said it had acquired {Pellard Group}.", ["Orvane Systems owns Pellard Group"]),
      (
        "[Orvane Systems] visited {Pellard Group}, in which it owns 30 percent, on Monday.",
        ["Orvane Systems owns Pellard Group"]
      ),
      ("[Orvane Systems] and <Karvia Rail> said it had acquired {Pellard Group}.", []),
      ("<person/Dana Quill> said it had acquired {Pellard Group}.", []),
      (
        "[Orvane Systems] founded {Pellard Group} in 1921 and still controls 54 percent of its votes.",
        ["Orvane Systems founded Pellard Group", "Orvane Systems owns Pellard Group"]
      ),
      (
        "The [Saltmere Trust] met. <person/Dana Quill> speaks for <Karvia Rail> as its envoy.",
        [
          "Dana Quill represents Karvia Rail"
        ]
      ),
    ])
  func subjects(_ text: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(text).ownedRelations().filter { !$0.contains("commented_on") } == expected)
  }

  @Test("\"the company\" that a company owns a part of is another one")
  func corrections() throws {
    var findings = try MarkedSentence(
      "[Orvane Systems] turned down {Pellard Group}. {Pellard Group}, which owns 6 percent of <the company>, left."
    ).findings()
    let place = try #require(findings.mentions.lastIndex { $0.words.count == 2 })
    let mention = findings.mentions[place]
    findings.mentions[place] = Mention(
      mention.words.dropFirst().startIndex..<mention.words.upperBound, .description, entity: 1)
    let finder = OwnerFinder(findings, Grammar(findings.text), offices: RelationRules.standard.offices)
    #expect(finder.corrections().map(\.entity) == [0])
  }
}
