public import DocGraphEvidence
import DocGraphModel

/// A ledger of pledges as Markdown: a table, then each pledge with its reports, quotes and sources.
public enum PledgeMarkdown {
  /// - Complexity: O(bytes).
  public static func write(_ ledger: PledgeLedger, _ entries: [PledgeEntry]) -> String {
    let title = ledger.index.graph.title.map { ": \(escaped($0))" } ?? ""
    let asOf = ledger.asOf.map { " as of \(escaped($0.description))" } ?? ""
    let count = entries.count == 1 ? "1 pledge" : "\(entries.count) pledges"
    let total = entries.count == ledger.entries.count ? "" : " of \(ledger.entries.count)"
    let lead =
      "\(count)\(total)\(asOf). Reports are what documents and people say; what docgraph computes from dates and reports is "
      + "marked as computed."
    let parts = ["# Pledges\(title)", lead] + (entries.isEmpty ? [] : [table(entries, ledger)])
    return (parts + entries.map { section($0, ledger) }).joined(separator: "\n\n") + "\n"
  }

  private static func table(_ entries: [PledgeEntry], _ ledger: PledgeLedger) -> String {
    let headings = ["Made", "Due", "By", "Pledge", "Last report", "Computed"]
    let rows = entries.map { entry in
      MarkdownText.row(
        [
          entry.made?.words ?? "undated", entry.pledge.due?.words ?? "no date",
          ledger.names(entry.makers).joined(separator: "; "),
          ledger.title(entry), entry.currentReports.map(\.statusWords).joined(separator: " / "),
          ledger.computedBrief(entry),
        ].map { escaped($0 ?? "") })
    }
    return ([MarkdownText.row(headings), MarkdownText.rule(columns: headings.count)] + rows)
      .joined(separator: "\n")
  }

  private static func section(_ entry: PledgeEntry, _ ledger: PledgeLedger) -> String {
    let pledge = entry.pledge
    let testable = pledge.isTestable.map { $0 ? "yes" : "no" }
    let facts: [(String, String?)] = [
      ("Promise", ledger.promise(entry)), ("Made", entry.made?.words),
      ("At", list(ledger.names(entry.occasions))), ("Due", pledge.due?.words ?? "no date"),
      ("Amount", pledge.amount?.description), ("Measure", pledge.measure?.words),
      ("Condition", pledge.condition), ("For", list(ledger.names(entry.beneficiaries))),
      ("Binding", pledge.bindingness?.rawValue), ("Topic", pledge.topic),
      ("Testable", testable.map { $0 + (pledge.testableNote.map { ": \($0)" } ?? "") }),
      ("Fulfilled by", list(ledger.names(entry.fulfilledBy))),
    ]
    let lines = facts.compactMap { name, value in value.map { "- \(name): \(escaped($0))" } }
    let computed = ledger.computedWords(entry).map { "- Computed by docgraph: \(escaped($0))" }
    let heading = "## \(escaped(ledger.title(entry))) (\(escaped(entry.entity.id.rawValue)))"
    let reports = entry.reports.map { report in
      let note = report.note.map { ": \(escaped($0))" } ?? ""
      return (["\(escaped(ledger.words(of: report)))\(note)"] + report.evidence.map { quote($0, ledger) })
        .joined(separator: "\n\n")
    }
    let others = entry.otherEvidence.map { quote($0, ledger) }
    return
      ([heading, (lines + computed).joined(separator: "\n")] + reports
      + (others.isEmpty ? [] : ["Also said of it"] + others)).joined(separator: "\n\n")
  }

  private static func quote(_ evidence: Evidence, _ ledger: PledgeLedger) -> String {
    let document = ledger.index.document(evidence.document)
    let source = [
      document?.publisher, document?.title.map { "“\($0)”" }, document?.published?.description,
      evidence.document.rawValue,
    ].compactMap { $0 }.joined(separator: ", ")
    let stance = evidence.stance == .supports ? "" : " (\(evidence.stance.rawValue))"
    let words = evidence.quote.map { "“\(escaped($0))”" } ?? "(no quote)"
    return "> \(words)\n>\n> \(escaped(source))\(stance)"
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: "; ")
  }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
