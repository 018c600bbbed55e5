import DocGraphModel

extension Wording {
  /// A report of a pledge: "delivered, 2034-06-08, says Greywater Dredging".
  func report(_ report: PledgeReport) -> String {
    var parts = [report.status.rawValue.replacing("_", with: " "), report.date?.words].compactMap { $0 }
    if let speaker = report.attributedTo {
      parts.append("says \(name(speaker))")
    } else if let document = report.documents.first {
      parts.append("says \(source(document))")
    } else {
      parts.append("says nobody named")
    }
    return parts.joined(separator: ", ")
  }

  /// What docgraph computed of a pledge: overdue, silent, revised, disputed; each a line that says so.
  func computed(_ entry: PledgeEntry, asOf: PartialDate?) -> [String] {
    var facts: [String] = []
    let date = asOf.map { " as of \($0.words)" } ?? ""
    switch entry.overdue {
    case .certain: facts.append("overdue\(date)")
    case .possible: facts.append("perhaps overdue\(date)")
    case .impossible: break
    }
    if let months = entry.silentMonths, months > 0 {
      facts.append("silent for \(Wording.count(months, "month"))")
    }
    if entry.revisions.count > 0 {
      facts.append(
        "revised \(Wording.count(entry.revisions.count, "time")) by \(names(entry.revisions.later))"
          + (entry.revisions.presentDue.map { ", now due \($0.words)" } ?? ""))
    }
    for conflict in entry.conflictingReports {
      let whether = conflict.certainty == .certain ? "conflicting" : "perhaps conflicting"
      facts.append("\(whether) reports: \(report(conflict.first)); \(report(conflict.second))")
    }
    return facts.map { "Computed: \($0)" }
  }
}
