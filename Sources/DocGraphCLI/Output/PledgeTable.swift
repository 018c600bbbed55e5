import DocGraph

/// A ledger of pledges for a terminal: a line of figures a pledge, and below it who promised what, the reports, and what
/// docgraph computes.
struct PledgeTable {
  let ledger: PledgeLedger
  let entries: [PledgeEntry]

  var text: String {
    guard !entries.isEmpty else { return footnote }
    var table = Table("PLEDGE", "MADE", "DUE", "BINDING", "LAST REPORT")
    for entry in entries {
      table.add(
        entry.entity.id.rawValue + (entry.entity.review == .candidate ? " (candidate)" : ""),
        entry.made?.words ?? "undated", entry.pledge.due?.words ?? "no date",
        entry.pledge.bindingness?.rawValue ?? "-", lastReport(entry))
    }
    let lines = table.text.split(separator: "\n").map(String.init)
    let blocks = zip(lines.dropFirst(), entries).map { line, entry in
      ([line] + details(entry)).joined(separator: "\n")
    }
    return ([lines[0]] + blocks + [footnote]).joined(separator: "\n\n")
  }

  private func lastReport(_ entry: PledgeEntry) -> String {
    guard let last = entry.lastReport else { return "none" }
    guard !entry.conflictingReports.isEmpty else { return last.statusWords }
    let statuses = entry.currentReports.map { $0.status.rawValue.replacing("_", with: " ") }
    return "disputed: \(statuses.joined(separator: ", "))"
  }

  private func details(_ entry: PledgeEntry) -> [String] {
    let pledge = entry.pledge
    var terms = [ledger.promise(entry)]
    terms += [pledge.amount?.description, pledge.measure?.words].compactMap { $0 }
    if let condition = pledge.condition { terms.append("on condition: \(condition)") }
    var lines = wrapped("  ", terms.joined(separator: "; "))
    for report in entry.currentReports {
      lines += wrapped("  - ", ledger.words(of: report) + (report.note.map { ": \($0)" } ?? ""))
    }
    if pledge.isTestable == false {
      lines += wrapped("  - ", "cannot be tested" + (pledge.testableNote.map { ": \($0)" } ?? ""))
    }
    for remark in ledger.computedWords(entry) { lines += wrapped("  * ", remark) }
    return lines
  }

  private var footnote: String {
    let all = ledger.entries.count
    let share = entries.count == all ? "" : entries.isEmpty ? "none of " : "\(entries.count) of "
    var parts = ["\(share)\(all) \(all == 1 ? "pledge" : "pledges")"]
    if let asOf = ledger.asOf { parts.append("as of \(asOf)") }
    if !ledger.later.isEmpty { parts.append("\(ledger.later.count) made or first told of later") }
    if entries.contains(where: { !ledger.computedWords($0).isEmpty }) {
      parts.append("* computed by docgraph from dates and reports")
    }
    return "(\(parts.joined(separator: "; ")))"
  }

  /// Words behind a mark, broken into lines that begin below the first word.
  private func wrapped(_ mark: String, _ text: String) -> [String] {
    text.wrapped(first: mark, indent: String(repeating: " ", count: mark.columns))
  }
}
