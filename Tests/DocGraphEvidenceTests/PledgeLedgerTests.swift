import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("The ledger of the harbor's pledges")
struct PledgeLedgerTests {
  /// A pledge, its current reports and who gives them; then what is computed, in brackets.
  static func line(_ entry: PledgeEntry) -> String {
    let reports = entry.currentReports.map { report in
      let speaker = report.attributedTo.map { " by \($0)" } ?? ""
      return "\(report.status.rawValue) \(report.date?.description ?? "-")\(speaker)"
    }
    var computed: [String] = []
    if entry.overdue != .impossible {
      computed.append(entry.overdue == .certain ? "overdue" : "possibly overdue")
    }
    if let months = entry.silentMonths, months > 0 { computed.append("silent \(months)") }
    if entry.revisions.count > 0 { computed.append("revised \(entry.revisions.count)") }
    if !entry.conflictingReports.isEmpty { computed.append("conflict") }
    return "\(entry.entity.id) due \(entry.pledge.due?.description ?? "-"): "
      + reports.joined(separator: " | ") + " [" + computed.joined(separator: ", ") + "]"
  }

  static func ledger(_ path: String, _ asOf: String?) throws -> PledgeLedger {
    let graph = try GraphFile(reading: PackageFile(path).path).graph
    return PledgeLedger(GraphIndex(graph), asOf: try asOf.map { try PartialDate(edtf: $0) })
  }

  @Test(
    "is what the documents say by then, read by hand",
    arguments: [
      (
        "2032-12-31",
        """
        diesel-pledge due 2036: announced 2031-03-04 [silent 21]
        flood-warning-pledge due 203X: announced 2031-03-04 [silent 21]
        fund-pledge due -: announced 2031-03-04 [silent 1]
        pier-pledge due 2033: announced 2031-03-04 [silent 21]
        publish-contracts-pledge due -: announced 2031-03-04 [silent 21]
        dredging-pledge due 2032-12-31: delivered 2032-10-30 []
        liner-pledge due 2033: announced 2032-06-20 [silent 6]
        sixty-apprentices-pledge due 2033-22: announced 2032-06-20 [silent 6]
        """
      ),
      (
        "2033-12-31",
        """
        diesel-pledge due 2036: announced 2031-03-04 [silent 33]
        flood-warning-pledge due 203X: delivered 2033-09 []
        fund-pledge due -: partly_delivered 2033-01 by edda-varnholt [silent 10]
        pier-pledge due 2033: missed 2033-10-22 by edda-varnholt [revised 1]
        publish-contracts-pledge due -: announced 2031-03-04 [silent 33]
        dredging-pledge due 2032-12-31: delivered 2032-10-30 []
        liner-pledge due 2033: withdrawn 2033-09-12 []
        sixty-apprentices-pledge due 2033-22: superseded 2033-09-01 [revised 1]
        findings-pledge due 2033-06: announced 2033-02-14 [overdue, silent 10]
        pier-pledge-revised due 2035-06-30: in_progress 2033-10-22 by edda-varnholt [silent 2]
        forty-apprentices-pledge due 2034: announced 2033-09-01 [silent 2]
        boats-pledge due 2034-21: announced 2033-10-22 [silent 2]
        """
      ),
      (
        "2034-06-08",
        """
        diesel-pledge due 2036: in_progress 2033 by harbor-trust []
        flood-warning-pledge due 203X: delivered 2033-09 []
        fund-pledge due -: partly_delivered 2034-03 []
        pier-pledge due 2033: missed 2033-10-22 by edda-varnholt [revised 1]
        publish-contracts-pledge due -: missed 2034-01-16 by harbor-trust [revised 2]
        dredging-pledge due 2032-12-31: delivered 2032-10-30 []
        liner-pledge due 2033: withdrawn 2033-09-12 []
        sixty-apprentices-pledge due 2033-22: superseded 2033-09-01 [revised 1]
        findings-pledge due 2033-06: announced 2033-02-14 [overdue, silent 15]
        pier-pledge-revised due 2035-06-30: in_progress 2034-05 by harbor-trust []
        forty-apprentices-pledge due 2034: delivered 2034-06-08 by greywater-dredging \
        | in_progress 2034-06-08 by samir-belloq [conflict]
        boats-pledge due 2034-21: announced 2033-10-22 [possibly overdue, silent 7]
        breakwater-pledge due 2036: announced 2034-21 []
        april-contract-pledge due 2034-04: missed 2034-05-30 [revised 1]
        proud-harbor-pledge due -: announced 2034-05-07 []
        year-end-contract-pledge due 2034: announced 2034-05-22 []
        """
      ),
    ])
  func harbor(asOf: String, expected: String) throws {
    let ledger = try Self.ledger("Graphs/harbor.yaml", asOf)
    #expect(ledger.entries.map(Self.line).joined(separator: "\n") == expected)
  }
}
