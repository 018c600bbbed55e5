public import DocGraphEvidence
import DocGraphModel

/// A ledger of pledges as CSV: a row a pledge. Several values of one cell stand with "; " between them.
public enum PledgeCSV {
  /// The columns; those that begin with `computed` are what docgraph computes.
  public static let columns = [
    "id", "name", "review", "makers", "addressees", "beneficiaries", "occasions", "action", "topic", "amount",
    "currency", "amount_qualifier", "metric", "baseline", "target", "unit", "condition", "made", "due",
    "bindingness", "testable", "testable_note", "status", "status_date", "status_by", "status_basis",
    "status_documents", "documents", "as_of", "computed_overdue", "computed_last_evidence",
    "computed_silent_months", "computed_revisions", "computed_original_due", "computed_present_due",
    "computed_conflicting_reports",
  ]

  /// The rows below the heading, each with a line feed.
  ///
  /// - Complexity: O(bytes).
  public static func write(_ ledger: PledgeLedger, _ entries: [PledgeEntry]) -> String {
    ([columns] + entries.map { row($0, ledger) }).map { CSVText.row($0) + "\n" }.joined()
  }

  private static func row(_ entry: PledgeEntry, _ ledger: PledgeLedger) -> [String] {
    let (pledge, report) = (entry.pledge, entry.lastReport)
    let cells: [String?] = [
      entry.entity.id.rawValue, entry.entity.name, entry.entity.review.rawValue, names(entry.makers, ledger),
      names(entry.addressees, ledger), names(entry.beneficiaries, ledger), names(entry.occasions, ledger),
      pledge.action, pledge.topic, pledge.amount?.value.description, pledge.amount?.currency,
      pledge.amount?.qualifier?.rawValue, pledge.measure?.metric, pledge.measure?.baseline?.description,
      pledge.measure?.target?.description, pledge.measure?.unit, pledge.condition, entry.made?.description,
      pledge.due?.description, pledge.bindingness?.rawValue, pledge.isTestable.map { $0 ? "yes" : "no" },
      pledge.testableNote, report?.status.rawValue, report?.date?.description,
      report?.attributedTo.map(ledger.name), report?.basis.rawValue, report.map { ids($0.documents) },
      ids(entry.documents), ledger.asOf?.description, overdue(entry),
      entry.lastEvidence?.description, entry.silentMonths.map { String($0) }, String(entry.revisions.count),
      entry.revisions.originalDue?.description, entry.revisions.presentDue?.description,
      entry.conflictingReports.map { "\($0.first.statusWords) / \($0.second.statusWords)" }
        .joined(separator: "; "),
    ]
    return cells.map { $0 ?? "" }
  }

  private static func overdue(_ entry: PledgeEntry) -> String {
    switch entry.overdue {
    case .certain: "yes"
    case .possible: "possibly"
    case .impossible: "no"
    }
  }

  private static func names(_ parties: [PledgeParty], _ ledger: PledgeLedger) -> String {
    ledger.names(parties).joined(separator: "; ")
  }

  private static func ids(_ documents: [DocumentID]) -> String {
    documents.map(\.rawValue).joined(separator: "; ")
  }
}
