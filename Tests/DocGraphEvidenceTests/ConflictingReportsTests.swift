import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("Conflicting reports of a pledge")
struct ConflictingReportsTests {
  /// The entry, as of 2040, of a pledge due 2033 with reports written `status date speaker`; `-` is none.
  static func entry(_ reports: String) throws -> PledgeEntry {
    var pledge = Entity(id: "p", type: .pledge, name: "P")
    var details = Pledge(due: try PartialDate(edtf: "2033"))
    for report in reports.split(separator: ",") {
      let words = report.split(separator: " ").map(String.init)
      let status = try #require(Pledge.Status(rawValue: words[0]))
      var step = Pledge.Step(status, date: words[1] == "-" ? nil : try PartialDate(edtf: words[1]))
      step.attributedTo = words[2] == "-" ? nil : EntityID(words[2])
      details.history.append(step)
    }
    pledge.details = .pledge(details)
    let ledger = PledgeLedger(GraphIndex(Graph(entities: [pledge])), asOf: try PartialDate(edtf: "2040"))
    return try #require(ledger.entry("p"))
  }

  @Test(
    "are those of others that cannot be true beside each other",
    arguments: [
      // The harbor's case, and each status against delivered.
      ("delivered 2033-06-08 a,in_progress 2033-06-08 b", "certain"),
      ("delivered 2033-06-08 a,partly_delivered 2033-06-08 b", "certain"),
      ("delivered 2033-06-08 a,missed 2033-06-08 b", "certain"),
      ("delivered 2033-06-08 a,withdrawn 2033-06-08 b", "certain"),
      ("delivered 2033-06-08 a,superseded 2033-06-08 b", ""),
      ("delivered 2033-06-08 a,announced 2033-06-08 b", ""),
      ("delivered 2033-06-08 a,unknown 2033-06-08 b", ""),
      ("withdrawn 2033-06-08 a,in_progress 2033-06-08 b", "certain"),
      ("missed 2033-06-08 a,in_progress 2033-06-08 b", ""),
      // One source, or none, is not in conflict.
      ("delivered 2033-06-08 a,in_progress 2033-06-08 a", ""),
      ("delivered 2033-06-08 a,in_progress 2033-06-08 -", ""),
      // Done is done: later reports to the contrary count, earlier ones do not.
      ("delivered 2033-01 a,in_progress 2033-06 b", "certain"),
      ("in_progress 2033-01 b,delivered 2033-06 a", ""),
      ("withdrawn 2033-01 a,in_progress 2033-06 b", ""),
      // Partial dates leave it open.
      ("delivered 2033 a,in_progress 2033-06 b", "possible"), ("delivered - a,missed 2034 b", "possible"),
      // Late is both missed and delivered.
      ("delivered 2034-05 a,missed 2034-06 b", ""), ("delivered 2033-05 a,missed 2034-06 b", "certain"),
      // Whoever says something else later has changed their word.
      ("delivered 2033-01 a,in_progress 2033-06 b,in_progress 2033-07 a", ""),
      ("in_progress 2033-06 b,delivered 2033-06 a,delivered 2033-09 b", ""),
      // Three voices make two conflicts.
      ("delivered 2033-06 a,in_progress 2033-07 b,missed 2034 c", "certain certain"),
    ])
  func conflicts(reports: String, expected: String) throws {
    let conflicts = try Self.entry(reports).conflictingReports
    #expect(conflicts.map(\.certainty.rawValue).joined(separator: " ") == expected)
  }

  @Test("leave it open whether the pledge is settled, so that it may be overdue")
  func dispute() throws {
    let agreed = try Self.entry("delivered 2033-06-08 a,delivered 2033-06-08 b")
    #expect(agreed.settled == .certain && agreed.overdue == .impossible && agreed.silentMonths == nil)
    let disputed = try Self.entry("delivered 2033-06-08 a,in_progress 2033-06-08 b")
    #expect(disputed.settled == .possible && disputed.overdue == .possible && disputed.silentMonths == 78)
    #expect(disputed.currentReports.map(\.status) == [.delivered, .inProgress])
    let confirmed = try Self.entry("delivered 2033-06 a,in_progress 2033-07 b,delivered 2033-08 c")
    #expect(confirmed.settled == .certain && confirmed.conflictingReports.count == 1)
  }

  @Test("never rest on a report that nobody gave, which settles nothing either")
  func unsupported() throws {
    let entry = try Self.entry("delivered 2033-06-08 -,in_progress 2033-07 b")
    #expect(entry.reports.map(\.basis) == [.none, .attributed])
    #expect(entry.conflictingReports.isEmpty)
    #expect(entry.settled == .possible && entry.overdue == .possible)
  }
}
