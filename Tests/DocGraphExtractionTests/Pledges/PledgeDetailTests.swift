import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

/// Read as of Tuesday, 4 March 2031.
@Suite("When pledges were made, by whose word, and what they are", .enabled(if: ModelStore().english != nil))
struct PledgeDetailTests {
  private func pledges(_ text: String) throws -> [Pledge] {
    let findings = try PledgeReading.findings(text)
    return findings.pledges.compactMap { found in
      if case .pledge(let pledge) = findings.entities[found.entity].details { pledge } else { nil }
    }
  }

  @Test(
    "the perfect and what is told of before says that it was made by then; the past says the document's day",
    arguments: [
      ("Korin Mills Ltd has promised to deliver the first robot by March 2039.", "../2031-03-04"),
      ("Korin Mills Ltd promised to deliver the first robot by March 2039.", "2031-03-04"),
      (
        "Korin Mills Ltd stood by its commitment, made in the contract, to build 120 flats by 2039.",
        "../2031-03-04"
      ),
      ("Korin Mills Ltd announced a commitment to build 120 flats by 2039.", "2031-03-04"),
      (
        "On 16 January 2031 Korin Mills Ltd revised the plan. On the same day Korin Mills Ltd promised to open the quay by 2033.",
        "2031-01-16"
      ),
    ])
  func made(_ text: String, _ date: String) throws {
    #expect(try pledges(text).map { $0.made?.description } == [date])
  }

  @Test(
    "what holds from a date is due then; what is over was due before",
    arguments: [
      ("Tamsin Council pledged to ban diesel ships from 2042.", "2042"),
      ("Tamsin Council pledged to ban diesel ships after a study from 2029.", nil),
    ] as [(String, String?)])
  func due(_ text: String, _ date: String?) throws {
    #expect(try pledges(text).map { $0.due?.description } == [date])
  }

  @Test(
    "a noun of doing is told by its verb, where no word is lost",
    arguments: [
      ("Korin Mills Ltd pledged an orderly handover.", "hand over in an orderly way"),
      ("Korin Mills Ltd promised a thorough review of the timetable.", "review the timetable thoroughly"),
      ("Korin Mills Ltd promised a public review of the timetable.", "give a public review of the timetable"),
      ("Korin Mills Ltd promised a refund of 40 euros.", "give a refund of 40 euros"),
    ])
  func action(_ text: String, _ action: String) throws {
    #expect(try pledges(text).map(\.action) == [action])
  }

  @Test("an office speaks for its owner, and whoever says that somebody is committed says so")
  func attribution() throws {
    func speakers(_ text: String) throws -> [String?] {
      let findings = try PledgeReading.findings(text)
      return findings.pledges.map { $0.circumstances.attributedTo.map { findings.entities[$0].name } }
    }
    #expect(
      try speakers("The Trade Board said that Korin Mills Ltd is committed to giving the union more seats.")
        == ["Trade Board"])
    #expect(try speakers("Korin Mills Ltd is committed to giving the union more seats.") == [nil])
  }

  @Test("who does what is passive goes on speaking, and what will be done is not all that follows")
  func passive() throws {
    let text =
      "The money will be handed out by the Tamsin Savings Bank, which is based in Greyford and said that it would make the first payments in 2039."
    #expect(
      try PledgeReading.told(text) == [
        .init(
          maker: "Tamsin Savings Bank", action: "make the first payments", due: "2039", bindingness: "pledged"
        )
      ])
  }

  @Test(
    "those beside names of whom only the number is told are no party; alone they are",
    arguments: [
      (
        "Tamsin Council, Greyford Council and eleven more councils promised to ban diesel ships by 2042.",
        "Tamsin Council, Greyford Council"
      ),
      (
        "Tamsin Council and Greyford Council promised to ban diesel ships by 2042.",
        "Tamsin Council, Greyford Council"
      ),
    ])
  func others(_ text: String, _ makers: String) throws {
    #expect(try PledgeReading.told(text).map(\.maker) == [makers])
  }
}
