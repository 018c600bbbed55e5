import Foundation
import Testing

@Suite("Pledges")
struct PledgesTests {
  static func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.docgraph.run(["pledges", "Graphs/harbor.yaml"] + arguments)
  }

  static func ids(_ arguments: [String]) async throws -> String {
    let outcome = try await Program.docgraph.run(
      ["pledges", "Graphs/harbor.yaml", "--format", "csv"] + arguments)
    #expect(outcome.code == 0)
    return outcome.output.split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[0]) }
      .map { $0.replacing("-pledge", with: "") }.joined(separator: " ")
  }

  @Test(
    "are narrowed by what is asked, and filters narrow each other",
    arguments: [
      (["--overdue"], "findings boats"),
      (["--overdue", "--as-of", "2033-12-31"], "findings"),
      (["--overdue", "--as-of", "2032-12-31"], ""),
      (["--untestable"], "proud-harbor"),
      (["--status", "missed"], "pier publish-contracts april-contract"),
      (["--status", "delivered"], "flood-warning dredging forty-apprentices"),
      (["--status", "withdrawn", "--status", "superseded"], "liner sixty-apprentices"),
      (["--status", "partly-delivered"], "fund"),
      (["--status", "in_progress", "--as-of", "2033-12-31"], "pier-revised"),
      (["--silent-since", "2034"], "findings boats"),
      (["--silent-since", "2034", "--addressee", "City Council"], "findings"),
      (["--maker", "Greywater Dredging"], "dredging sixty-apprentices forty-apprentices"),
      (
        ["--maker", "Greywater Dredging", "--maker", "ncf"],
        "fund dredging sixty-apprentices forty-apprentices"
      ),
      (["--maker", "Greywater Dredging", "--about", "APPRENTICES"], "sixty-apprentices forty-apprentices"),
      (["--about", "liner", "--about", "boats"], "liner boats"),
      (["--due-before", "2033"], "dredging"),
      (["--due-before", "2034"], "pier dredging liner sixty-apprentices findings"),
    ])
  func filters(arguments: [String], expected: String) async throws {
    #expect(try await Self.ids(arguments) == expected)
  }

  @Test("show who says what, and mark what is computed")
  func table() async throws {
    let outcome = try await Self.run("--about", "40 apprentices")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        PLEDGE                    MADE        DUE   BINDING  LAST REPORT

        forty-apprentices-pledge  2033-09-01  2034  pledged  disputed: delivered, in progress
          Greywater Dredging to Dockers' and Dredgers' Union: hire 40 apprentices; apprentices hired: 40
          people
          - delivered 2034-06-08, says Greywater Dredging in The Lowgate Beacon (beacon-2): 41, says the
            maker.
          - in progress 2034-06-08, says Samir Belloq in The Lowgate Beacon (beacon-2): 33, says the union.
          * revision 1 of sixty-apprentices-pledge, which was due summer 2033
          * conflicting reports: delivered 2034-06-08, says Greywater Dredging; in progress 2034-06-08, says
            Samir Belloq

        (1 of 16 pledges; as of 2034-06-08; * computed by docgraph from dates and reports)

        """)
  }

  @Test("that nobody gave are none, and that is said")
  func none() async throws {
    let outcome = try await Self.run("--overdue", "--as-of", "2031-05-05")
    #expect(outcome.code == 0)
    #expect(outcome.output == "(none of 5 pledges; as of 2031-05-05; 11 made or first told of later)\n")
    let json = try #require(try await Self.run("--about", "no such thing", "--format", "json").json)
    #expect((json["pledges"] as? [Any])?.isEmpty == true)
  }

  @Test("stand in JSON with what is computed apart")
  func json() async throws {
    let json = try #require(
      try await Self.run("--format", "json", "--about", "findings", "--as-of", "2033-12-31").json)
    let pledge = try #require((json["pledges"] as? [[String: Any]])?.first)
    #expect(pledge["status"] as? String == "announced")
    let computed = try #require(pledge["computed"] as? [String: Any])
    #expect(computed["overdue"] as? String == "certain")
    #expect(computed["silentMonths"] as? Int == 10)
    #expect(json["asOf"] as? String == "2033-12-31")
  }

  @Test("without a due date are counted beside the calendar, which is a file where one is named")
  func calendar() async throws {
    let folder = try ScratchFolder([:])
    let url = folder.url("due.ics").path
    let outcome = try await Self.run("--format", "ics", "-o", url)
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(outcome.errors == "left out: 3 pledges without a due date that has a last day\n")
    let text = try folder.text("due.ics")
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 14)
    #expect(text == (try await Self.run("--format", "ics")).output)
  }

  @Test("are asked for wrongly with exit code 2")
  func usage() async throws {
    for (arguments, message) in [
      (["--as-of", "2033/2034"], "--as-of is a date, not an interval"),
      (["--status", "kept"], "The value 'kept' is invalid"), (["--maker", "Nobody"], "there is no 'Nobody'"),
      (["--maker", "Marta Lindqvist"], "means several"),
    ] {
      let outcome = try await Program.docgraph.run(["pledges", "Graphs/harbor.yaml"] + arguments)
      #expect(outcome.code == 2 && outcome.output.isEmpty)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
  }
}
