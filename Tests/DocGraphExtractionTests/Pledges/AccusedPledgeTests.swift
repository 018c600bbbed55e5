import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Whose a pledge is, and what comes back to it", .enabled(if: ModelStore().english != nil))
struct AccusedPledgeTests {
  private func told(_ text: String) throws -> [String] {
    try PledgeReading.told(text).map { "\($0.maker): \($0.action) | \($0.due) | \($0.bindingness)" }
  }

  @Test(
    "a broken or remembered promise is that of whoever is accused or reminded, not of who accuses",
    arguments: [
      (
        "The dockers' union accused Korin Mills Ltd of breaking its promise to hire 500 people by 2033.",
        ["Korin Mills Ltd: hire 500 people | 2033 | pledged"]
      ),
      (
        "The union reminded Orvane Rail Ltd of its pledge to open a station in Greyford by 2034.",
        ["Orvane Rail Ltd: open a station in Greyford | 2034 | pledged"]
      ),
      ("The union accused somebody of breaking its promise to hire 500 people by 2033.", []),
      ("The union accused Korin Mills Ltd of fraud.", []),
    ] as [(String, [String])])
  func accused(_ text: String, _ expected: [String]) throws {
    #expect(try told(text) == expected)
  }

  @Test("who is spoken to is nobody that the text names")
  func you() throws {
    let findings = try PledgeReading.findings(
      "Korin Mills Ltd lent Orvane Rail Ltd 3 million euros. We will send you the contract by 2033, said Ruth Adey."
    )
    #expect(findings.pledges.count == 1)
    #expect(findings.pledges.allSatisfy { $0.addressees.isEmpty && $0.beneficiaries.isEmpty })
  }

  @Test("what an accuser says of a promise is alleged, and no step of it")
  func alleged() throws {
    let findings = try PledgeReading.findings(
      "The dockers' union DWU accused Korin Mills Ltd of breaking its promise to hire 500 people by 2033.")
    #expect(findings.pledges.map(\.circumstances.modality) == [.alleged])
    #expect(findings.pledges.first?.circumstances.attributedTo != nil)
  }

  @Test(
    "commitments with a role before them, letters of intent, promises named by 'is', and two dates",
    arguments: [
      (
        "The group's director, Ruth Adey, committed to plant 4,000 trees by 2036.",
        ["Ruth Adey: plant 4,000 trees | 2036 | pledged"]
      ),
      ("The group's director, Ruth Adey, was asked to plant trees.", []),
      (
        "Tamsin Steel Ltd and Korin Mills Ltd signed a letter of intent to build a port by 2038.",
        ["Tamsin Steel Ltd, Korin Mills Ltd: build a port | 2038 | intent"]
      ),
      ("Korin Mills Ltd wrote a letter of complaint to the port.", []),
      (
        "Dana Quill said her first pledge was a new library in Lowgate by 2033.",
        ["Dana Quill: give a new library in Lowgate | 2033 | pledged"]
      ),
      ("Dana Quill said her first promise was a mistake.", []),
      (
        "The mayor promised that repairs would start by September 2032 and be finished before May 2033.",
        [
          "Mayor: repairs would start | 2032-09 | pledged",
          "Mayor: repairs would be finished | 2033-05 | pledged",
        ]
      ),
      (
        "Korin Mills Ltd said it would build a mill by 2035 and would not close the quay before then.",
        [
          "Korin Mills Ltd: build a mill | 2035 | pledged",
          "Korin Mills Ltd: not close the quay | 2035 | pledged",
        ]
      ),
    ] as [(String, [String])])
  func kinds(_ text: String, _ expected: [String]) throws {
    #expect(try told(text) == expected)
  }

  @Test("a capital that votes stands for its government; a city pledges by its mayor")
  func capital() throws {
    #expect(try told("The minister, Otto Varn, said Warsaw would reject the treaty by 2033.") == [])
    #expect(!(try told("The mayor of Warsaw said the city would build 200 homes by 2034.").isEmpty))
  }

  @Test("what is pledged under the deal that was signed was told at the signing")
  func signing() throws {
    let text =
      "Korin Mills Ltd and Orvane Rail Ltd signed an agreement in Tamsin on Monday. Under the deal, Korin Mills Ltd pledged to build a quay."
    let findings = try PledgeReading.findings(text)
    #expect(findings.pledges.map { $0.occasion.map { findings.entities[$0].kind } } == ["signing"])
    let other = try PledgeReading.findings(
      "Korin Mills Ltd and Orvane Rail Ltd signed an agreement in Tamsin on Monday. Korin Mills Ltd pledged to build a quay."
    )
    #expect(other.pledges.map(\.occasion) == [nil])
  }

  @Test(
    "a noun that comes back must cover what it means",
    arguments: [
      ("The Lowgate Players Union opposes the move from Customs Hall.", 0),
      ("The Lowgate Players Union opposes the promise.", 0),
      ("The Lowgate Players Union welcomed the offer.", 1),
    ])
  func covering(_ text: String, _ count: Int) throws {
    let findings = try PledgeReading.findings("Korin Mills Ltd offered to pay 3 million euros. " + text)
    #expect(findings.relations.count { $0.assurance.basis.hasPrefix("references.") } == count)
  }

  @Test("those who take part and agree at a forum are those of the forum")
  func participants() throws {
    let text =
      "At the Twin Ports Forum in Tamsin on Monday, all participating towns agreed to build a quay by 2035."
    #expect(try told(text).map { $0.prefix { $0 != ":" } } == ["Participating towns of the forum"])
    let other = "All coastal towns agreed to build a quay by 2035."
    #expect(!(try told(other)).contains { $0.contains(" of the ") })
  }
}
