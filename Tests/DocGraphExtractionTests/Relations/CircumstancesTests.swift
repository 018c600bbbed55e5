import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("How relations are said", .enabled(if: ModelStore().english != nil))
struct CircumstancesTests {
  @Test(
    "what is denied, alleged, planned or past comes out as that, or not at all",
    arguments: [
      ("[Orvane Systems] acquired {Pellard Group}.", ["Orvane Systems owns Pellard Group"]),
      ("[Orvane Systems] did not acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group not"]),
      ("[Orvane Systems] never acquired {Pellard Group}.", ["Orvane Systems owns Pellard Group not"]),
      ("[Orvane Systems] failed to acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group not"]),
      ("[Orvane Systems] refused to pay {Pellard Group}.", ["Orvane Systems pays Pellard Group not"]),
      ("[Orvane Systems] agreed to acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group planned"]),
      ("[Orvane Systems] plans to acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group planned"]),
      ("[Orvane Systems] will acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group planned"]),
      (
        "[Orvane Systems] announced a plan to acquire {Pellard Group}.",
        ["Orvane Systems owns Pellard Group planned"]
      ),
      ("[Orvane Systems] may acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group hypothetical"]),
      ("[Orvane Systems] would acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group conditional"]),
      (
        "If the court agrees, [Orvane Systems] will acquire {Pellard Group}.",
        ["Orvane Systems owns Pellard Group conditional"]
      ),
      (
        "[Orvane Systems] offered to acquire {Pellard Group}.", ["Orvane Systems owns Pellard Group proposed"]
      ),
      ("[Orvane Systems] reportedly paid {Pellard Group}.", ["Orvane Systems pays Pellard Group alleged"]),
      (
        "[Orvane Systems] is said to have paid {Pellard Group}.",
        ["Orvane Systems pays Pellard Group alleged"]
      ),
      ("[Orvane Systems] tried to acquire {Pellard Group}.", []),
      ("Did [Orvane Systems] acquire {Pellard Group}?", []),
      ("[Orvane Systems] or <Karvia Rail> acquired {Pellard Group}.", []),
      (
        "<Harbor Trust> said that [Orvane Systems] acquired {Pellard Group}.",
        ["Orvane Systems owns Pellard Group by Harbor Trust"]
      ),
      (
        "<Harbor Trust> alleged that [Orvane Systems] paid {Pellard Group}.",
        ["Orvane Systems pays Pellard Group alleged by Harbor Trust"]
      ),
      (
        "[Orvane Systems] denied owning {Pellard Group}.",
        ["Orvane Systems owns Pellard Group not by Orvane Systems"]
      ),
      (
        "<Harbor Trust> denied that [Orvane Systems] had paid {Pellard Group}.",
        ["Orvane Systems pays Pellard Group not by Harbor Trust"]
      ),
      (
        "According to <Harbor Trust>, [Orvane Systems] owns {Pellard Group}.",
        ["Orvane Systems owns Pellard Group by Harbor Trust"]
      ),
      (
        "[Orvane Systems] owns {Pellard Group}, <Harbor Trust> said.",
        ["Orvane Systems owns Pellard Group by Harbor Trust"]
      ),
      (
        "“[Orvane Systems] has acquired {Pellard Group},” said <person/Dana Quill>.",
        ["Orvane Systems owns Pellard Group by Dana Quill"]
      ),
      (
        "“The price was fair. [Orvane Systems] has acquired {Pellard Group}.” <person/Dana Quill> said this on Monday.",
        ["Orvane Systems owns Pellard Group by Dana Quill"]
      ),
      (
        "<Harbor Trust> said that <person/Dana Quill> told the court that [Orvane Systems] paid {Pellard Group}.",
        ["Orvane Systems pays Pellard Group by Dana Quill"]
      ),
      (
        "<Harbor Trust> accused [Orvane Systems] of paying {Pellard Group}.",
        ["Harbor Trust accuses Orvane Systems", "Orvane Systems pays Pellard Group alleged by Harbor Trust"]
      ),
      (
        "[person/Dana Quill] is the former chair of {Orvane Systems}.",
        ["Dana Quill leads Orvane Systems past"]
      ),
      ("[person/Dana Quill] was the chair of {Orvane Systems}.", ["Dana Quill leads Orvane Systems past"]),
      ("[person/Dana Quill] is not the chair of {Orvane Systems}.", ["Dana Quill leads Orvane Systems not"]),
      (
        "The former {Orvane Systems} chair [person/Dana Quill] resigned.",
        ["Dana Quill leads Orvane Systems past"]
      ),
      (
        "[person/Dana Quill] resigned as chair of {Orvane Systems}.", ["Dana Quill leads Orvane Systems past"]
      ),
      (
        "[person/Dana Quill] will become chair of {Orvane Systems}.",
        ["Dana Quill leads Orvane Systems planned"]
      ),
      ("[person/Dana Quill] no longer leads {Orvane Systems}.", ["Dana Quill leads Orvane Systems past"]),
      (
        "Neither [place/Brinmark] nor [place/Ostovia] sanctioned {Pellard Group}.",
        ["Brinmark sanctions Pellard Group not", "Ostovia sanctions Pellard Group not"]
      ),
      (
        "[Orvane Systems] won a vote without paying {Pellard Group}.",
        ["Orvane Systems pays Pellard Group not"]
      ),
      (
        "[Orvane Systems] considered acquiring {Pellard Group}.",
        ["Orvane Systems owns Pellard Group hypothetical"]
      ),
      (
        "[Orvane Systems] was barred from acquiring {Pellard Group}.",
        ["Orvane Systems owns Pellard Group not"]
      ),
      ("<Harbor Trust> asked whether [Orvane Systems] owns {Pellard Group}.", []),
      (
        "<Harbor Trust> doubts that [Orvane Systems] owns {Pellard Group}.",
        ["Harbor Trust commented_on Orvane Systems"]
      ),
      (
        "It is not true that [Orvane Systems] owns {Pellard Group}.",
        ["Orvane Systems owns Pellard Group not"]
      ),
      ("<Harbor Trust> did not say that [Orvane Systems] owns {Pellard Group}.", []),
      ("<Harbor Trust> approved the acquisition of {Pellard Group} by [Orvane Systems].", []),
      (
        "<Harbor Trust> proposed the acquisition of {Pellard Group} by [Orvane Systems].",
        ["Orvane Systems owns Pellard Group proposed"]
      ),
      (
        "The planned acquisition of {Pellard Group} by [Orvane Systems] was late.",
        ["Orvane Systems owns Pellard Group planned"]
      ),
      (
        "<Harbor Trust> rejected claims that [Orvane Systems] owns {Pellard Group}.",
        ["Orvane Systems owns Pellard Group not by Harbor Trust"]
      ),
      ("[Orvane Systems]'s bid to acquire {Pellard Group} failed.", []),
      (
        "<place/Brinmark> called on [Orvane Systems] to pay {Pellard Group}.",
        ["Orvane Systems pays Pellard Group proposed"]
      ),
      (
        "Had [Orvane Systems] acquired {Pellard Group}, it would have grown.",
        ["Orvane Systems owns Pellard Group hypothetical"]
      ),
      ("<Harbor Trust> failed to prove that [Orvane Systems] paid {Pellard Group}.", []),
      ("<Harbor Trust> did not know that [Orvane Systems] paid {Pellard Group}.", []),
      ("The proposal that [Orvane Systems] acquire {Pellard Group} was rejected.", []),
      ("[person/Dana Quill] is not just the chair of {Orvane Systems}.", ["Dana Quill leads Orvane Systems"]),
      (
        "[Orvane Systems], <Harbor Trust> said, owns {Pellard Group}.",
        ["Orvane Systems owns Pellard Group by Harbor Trust"]
      ),
      (
        "The [Orvane Group], said <person/Dana Quill>, owns {Pellard Group}.",
        ["Orvane Group owns Pellard Group by Dana Quill"]
      ),
      ("[Orvane Systems] has yet to pay {Pellard Group}.", ["Orvane Systems pays Pellard Group not"]),
      ("[Orvane Systems] used to own {Pellard Group}.", ["Orvane Systems owns Pellard Group past"]),
      (
        "[Orvane Systems] is expected to acquire {Pellard Group}.",
        ["Orvane Systems owns Pellard Group hypothetical"]
      ),
      ("Few believe that [Orvane Systems] owns {Pellard Group}.", []),
      ("Not even [Orvane Systems] supports {Pellard Group}.", ["Orvane Systems supports Pellard Group not"]),
      ("[Orvane Systems] said it would acquire {Pellard Group}.", []),
      (
        "[person/Dana Quill] refused to resign as chair of {Orvane Systems}.",
        ["Dana Quill leads Orvane Systems"]
      ),
      ("[person/Dana Quill] may resign as chair of {Orvane Systems}.", ["Dana Quill leads Orvane Systems"]),
      (
        "[person/Dana Quill], not yet the chair of {Orvane Systems}, waited.",
        ["Dana Quill leads Orvane Systems not"]
      ),
      (
        "[person/Dana Quill], no longer the chair of {Orvane Systems}, left.",
        ["Dana Quill leads Orvane Systems past"]
      ),
      ("[person/Dana Quill] turned down an offer to lead {Orvane Systems}.", []),
      (
        "[person/Dana Quill] accepted an offer to lead {Orvane Systems}.",
        ["Dana Quill leads Orvane Systems proposed"]
      ),
      ("Rumours that [Orvane Systems] would acquire {Pellard Group} were false.", []),
      ("A fake letter said that [Orvane Systems] had acquired {Pellard Group}.", []),
      ("[Orvane Systems] did not acquire {Pellard Group} until 2031.", []),
      (
        "[Orvane Systems] did not acquire {Pellard Group} in 2031.", ["Orvane Systems owns Pellard Group not"]
      ),
      (
        "[Orvane Systems] paid 3 million euros to {Pellard Group} in 2030, the indictment says.",
        ["Orvane Systems pays Pellard Group alleged"]
      ),
      (
        "[Orvane Systems] paid 3 million euros to {Pellard Group} in 2030, the report says.",
        ["Orvane Systems pays Pellard Group"]
      ),
    ])
  func circumstances(_ sentence: String, _ expected: [String]) throws {
    #expect(try MarkedSentence(sentence).relations() == expected)
  }

  @Test(
    "kin by marriage are not blood relations",
    arguments: [
      ("[person/Dana Quill] is the brother-in-law of {person/Vera Trost}.", "brother-in-law"),
      ("[person/Dana Quill] is the brother of {person/Vera Trost}.", "brother"),
    ])
  func inLaw(_ sentence: String, _ role: String) throws {
    var finder = RelationFinder(.standard, Statement(try MarkedSentence(sentence).findings()))
    finder.find()
    #expect(finder.relations.map(\.label) == [role])
  }

  @Test("pronouns that the findings know are ends and speakers")
  func pronouns() throws {
    #expect(
      try MarkedSentence("[Orvane Systems] grew and <it> acquired {Pellard Group}.").relations()
        == ["it owns Pellard Group"])
  }

  @Test(
    "voices, clauses and phrases of one verb give one relation",
    arguments: [
      "[Orvane Systems] acquired {Pellard Group}.",
      "{Pellard Group} was acquired by [Orvane Systems].",
      "[Orvane Systems], which acquired {Pellard Group}, grew.",
      "{Pellard Group}, which [Orvane Systems] acquired, grew.",
      "{Pellard Group}, acquired by [Orvane Systems], grew.",
      "[Orvane Systems] grew by acquiring {Pellard Group}.",
      "[Orvane Systems] sold ships and acquired {Pellard Group}.",
      "[Orvane Systems]'s acquisition of {Pellard Group} cost little.",
      "[Orvane Systems] began acquiring {Pellard Group}.",
    ])
  func variants(_ sentence: String) throws {
    #expect(try MarkedSentence(sentence).relations() == ["Orvane Systems owns Pellard Group"])
  }

  @Test("who is appointed replaces the one before, not who appoints him")
  func replacing() throws {
    #expect(
      try MarkedSentence(
        "<person/Dana Quill> appointed [person/Vera Trost] in May, replacing {person/Ruben Aldo}."
      )
      .relations().filter { $0.contains("Ruben") } == ["Vera Trost related_to Ruben Aldo"])
  }

  @Test("coordinated ends are all meant")
  func coordination() throws {
    #expect(
      try MarkedSentence(
        "[person/Dana Quill] and [person/Ruben Aldo] founded {Orvane Systems} and {Pellard Group}."
      ).relations()
        == [
          "Dana Quill founded Orvane Systems", "Dana Quill founded Pellard Group",
          "Ruben Aldo founded Orvane Systems", "Ruben Aldo founded Pellard Group",
        ])
  }
}
