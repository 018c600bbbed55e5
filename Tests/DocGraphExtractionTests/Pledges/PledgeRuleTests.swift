import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Rules for pledges", .enabled(if: ModelStore().english != nil))
struct PledgeRuleTests {
  private func pledges(_ text: String) throws -> [(
    found: FoundPledge, pledge: Pledge, findings: DocumentFindings
  )] {
    let findings = try PledgeReading.findings(text)
    return findings.pledges.compactMap { found in
      guard case .pledge(let pledge) = findings.entities[found.entity].details else { return nil }
      return (found, pledge, findings)
    }
  }

  @Test(
    "what is no pledge",
    arguments: [
      "The Orlan Gas Board did not promise to replace the pipes.",
      "The Orlan Gas Board refused to commit to a date.",
      "The Orlan Gas Board was urged to promise a refund.",
      "Did the Orlan Gas Board promise to replace the pipes?",
      "If the Orlan Gas Board promises to replace the pipes, the town will be glad.",
      "Whether the Orlan Gas Board will replace the pipes is unclear.",
      "Analysts said the Orlan Gas Board would replace every pipe by 2034.",
      "The demand for gas will grow by 10 percent by 2034.",
      "The Orlan Gas Board is expected to replace the pipes by 2034.",
      "The Orlan Gas Board has no plans to replace the pipes.",
      "The Orlan Gas Board denied that it had agreed to replace the pipes.",
      "The Orlan Gas Board must replace the pipes, said Ida Holm.",
      "The board agreed that the pipes are old.",
      "The aim of the Orlan Gas Board is to serve its customers.",
      "The Orlan Gas Board made a plan: it waited.",
      "The Ministry of Trade will support the economy.",
      "The Orlan Gas Board will hold an election in May 2031.",
    ])
  func none(_ text: String) throws {
    #expect(try PledgeReading.told(text).map(\.action) == [])
  }

  @Test("each verb of a row is an act of its own, a row of objects is one")
  func rows() throws {
    let text =
      "The Ministry of Health promised to hire 200 doctors, reopen two clinics and publish waiting lists and prices."
    #expect(
      try PledgeReading.told(text).map(\.action) == [
        "hire 200 doctors", "reopen two clinics", "publish waiting lists and prices",
      ])
  }

  @Test("to whom, how much, and by when")
  func parts() throws {
    let all = try pledges(
      "The Northmarch Fund promised the Larn Rowing Club on 1 March 2031 to pay 40,000 euros for boats by June 2032."
    )
    let only = try #require(all.first)
    #expect(all.count == 1)
    #expect(only.pledge.amount == Money(40_000, currency: "EUR"))
    #expect(only.pledge.due == PartialDate(year: 2032, month: 6))
    #expect(only.pledge.made == PartialDate(year: 2031, month: 3, day: 1))
    #expect(only.pledge.action == "pay 40,000 euros for boats")
    #expect(only.pledge.isTestable == true)
    #expect(
      only.found.addressees.map { only.findings.entities[$0].name.contains("Larn Rowing Club") } == [true])
    #expect(only.found.label == "promised")
  }

  @Test("a change is measured against its base")
  func measures() throws {
    let text =
      "The Orlan Gas Board will cut the gas lost in its pipes by 30 percent by 2036, against the 4,000 tonnes lost in 2030."
    let measure = try #require(try pledges(text).first?.pledge.measure)
    #expect(measure.baseline == 4_000)
    #expect(measure.target == 2_800)
    #expect(measure.unit == "tonne")
    let share = try #require(
      try pledges("Halmar Steel pledged to halve its emissions by 2035.").first?.pledge.measure)
    #expect([share.baseline, share.target] == [100, 50])
    #expect(share.metric == "emissions")
    #expect(share.unit == "percent")
    let count = try #require(
      try pledges("Halmar Steel pledged to hire 60 apprentices.").first?.pledge.measure)
    #expect(count.metric == "apprentices")
    #expect(count.target == 60)
  }

  @Test("a condition is kept beside the act")
  func conditions() throws {
    let only = try #require(
      try pledges(
        "Brightwater Energy pledged to plant 4,000 trees, provided that the council gives it the land."
      ).first)
    #expect(only.pledge.action == "plant 4,000 trees")
    #expect(only.pledge.condition == "provided that the council gives it the land")
    #expect(only.found.circumstances.modality == .asserted)
  }

  @Test("what others say that somebody promised is alleged, and theirs")
  func alleged() throws {
    let only = try #require(
      try pledges("According to the union, Ferrow Rail had promised to repair the brakes by May 2031.").first)
    #expect(only.found.circumstances.modality == .alleged)
    let speaker = try #require(only.found.circumstances.attributedTo)
    #expect(only.findings.entities[speaker].name.lowercased().contains("union"))
    #expect(only.pledge.made?.description == "../2031-03-04")
  }

  @Test(
    "who speaks for somebody can promise for it, others cannot",
    arguments: [
      ("Mayor Odo Prell said the city would pay for the funerals.", ["pay for the funerals"]),
      ("Ferrow Rail said it would replace every brake by 2033.", ["replace every brake"]),
      ("Bystanders said the city would pay for the funerals.", []),
    ])
  func speakers(_ text: String, _ actions: [String]) throws {
    #expect(try PledgeReading.told(text).map(\.action) == actions)
  }

  @Test("vague deeds without a measure cannot be checked")
  func testable() throws {
    #expect(
      try pledges("The Ministry of Health promised to strengthen cooperation.").first?.pledge.isTestable
        == false)
    let firm = try #require(
      try pledges("The Ministry of Health promised to close two clinics.").first?.pledge)
    #expect(firm.isTestable == true)
    #expect(firm.testableNote == "A figure is given, but no date.")
  }

  @Test("a name is short, in the document's words, without who and when")
  func names() throws {
    let findings = try PledgeReading.findings(
      "The Orlan Gas Board promised to build a storage tank that holds gas for nine days by the end of 2034.")
    let pledge = try #require(findings.pledges.first)
    #expect(findings.entities[pledge.entity].name == "Build a storage tank")
  }

  @Test("a list under a sentence with a colon gives a pledge an item")
  func lists() throws {
    let findings = try PledgeReading.findings([
      (.paragraph, "The Ministry of Health committed to the following:"),
      (.listItem, "hiring 200 doctors by 2033"),
      (.listItem, "reopen two clinics"), (.listItem, "The clinics were closed in 2029."),
      (.paragraph, "The river was high."),
    ])
    let told = PledgeReading.told(findings)
    #expect(told.map(\.action) == ["hire 200 doctors", "reopen two clinics"])
    #expect(told.map(\.due) == ["2033", ""])
    #expect(told.allSatisfy { $0.maker.contains("Ministry of Health") })
  }

  @Test("a proposal of several points is one")
  func points() throws {
    let findings = try PledgeReading.findings(
      "Tessaly made a three-point proposal: lower tariffs, open ports and joint patrols.")
    #expect(findings.pledges.map { findings.entities[$0.entity].name } == ["Three-point proposal"])
    #expect(PledgeReading.told(findings).map(\.bindingness) == ["proposed"])
  }

  @Test("the same commitment told twice is one, with both places; another date makes another")
  func repeats() throws {
    let twice = try PledgeReading.findings(
      "Tessaly promised to reopen the border crossing at Larn by 2033. Tessaly has pledged to reopen the border crossing."
    )
    #expect(twice.pledges.count == 1)
    #expect(twice.pledges.first?.repeats.count == 1)
    let other = try PledgeReading.findings(
      "Tessaly promised to reopen the border crossing by 2033. Tessaly now promises to reopen the border crossing by 2036."
    )
    #expect(
      other.pledges.map { other.entities[$0.entity].name } == [
        "Reopen the border crossing", "Reopen the border crossing by 2036",
      ])
  }

  @Test(
    "what is reported of earlier pledges",
    arguments: [
      ("Ferrow Rail has broken its promise to repair the brakes.", Pledge.Status.missed, "repair the brakes"),
      ("Ferrow Rail kept its promise.", .delivered, "its promise"),
      ("Ferrow Rail withdrew its offer to buy the yard.", .withdrawn, "buy the yard"),
      ("Ferrow Rail has completed the station promised in 2029.", .delivered, "the station promised"),
      ("Work on the station has begun.", .inProgress, "the station"),
    ])
  func steps(_ text: String, _ status: Pledge.Status, _ topic: String) throws {
    let steps = try PledgeReading.findings(text).pledgeSteps
    #expect(steps.map(\.step.status) == [status])
    #expect(steps.map(\.topic) == [topic])
  }

  @Test(
    "what is no report of a pledge",
    arguments: [
      "Ferrow Rail may break its promise.", "Ferrow Rail wants to keep its promise.",
      "The train missed the bridge.", "Ida Holm completed her education.",
    ])
  func noSteps(_ text: String) throws {
    #expect(try PledgeReading.findings(text).pledgeSteps.isEmpty)
  }

  @Test("we is who publishes the document")
  func publisher() throws {
    let findings = try PledgeReading.findings(
      [(.paragraph, "We will abolish the toll on the Sorrow Bridge.")], publisher: "The Ferry Party")
    #expect(PledgeReading.told(findings).map(\.maker) == ["The Ferry Party"])
  }

  @Test("a very long sentence is read in time")
  func long() throws {
    let text =
      "The Ministry of Health promised to hire doctors"
      + String(repeating: ", to build clinics and to train nurses", count: 400) + "."
    #expect(try PledgeReading.findings(text).pledges.count <= 60)
  }
}
