import ArgumentParser
import DocGraph

/// `docgraph pledges`.
struct Pledges: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pledges",
    abstract: "List who promised what to whom, by when, and what was reported of it since.",
    discussion: """
      Reports are what documents and people say; docgraph never declares a pledge kept or broken. From dates and reports it \
      computes, and marks as computed: overdue (the due date has passed, and nothing says that the pledge was delivered, \
      withdrawn, superseded or revised), silent for so many months, revised so many times, and conflicting reports. A due \
      date of a year or a month has passed when its last day has; a season, or one that is circa, is possibly overdue before \
      that. As of a date, what happened or was published later is not known yet. Filters narrow each other; of several \
      values of one option, any will do.

      EXAMPLES
        docgraph pledges Graphs/harbor.yaml
        docgraph pledges Graphs/harbor.yaml --overdue
        docgraph pledges Graphs/harbor.yaml --maker "Harbor Trust" --as-of 2033-12-31
        docgraph pledges Graphs/harbor.yaml --silent-since 2034 --format csv
        docgraph pledges Graphs/sco-ai-forum.yaml --untestable --format markdown
        docgraph pledges Graphs/harbor.yaml --format ics -o due.ics
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, markdown, ics
  }

  @OptionGroup var input: GraphOptions
  @OptionGroup var options: PledgeOptions

  @Option(help: "How to print the result.")
  var format: Format = .table

  @OptionGroup var output: ResultFile

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let filter = try options.filter(index)
    let ledger = PledgeLedger(index, asOf: options.asOf)
    let entries = ledger.entries(filter)
    switch format {
    case .table: try output.write(PledgeTable(ledger: ledger, entries: entries).text)
    case .json: try output.write(Report(ledger, entries).bytes)
    case .csv: try output.write(Array(PledgeCSV.write(ledger, entries).utf8))
    case .markdown: try output.write(Array(PledgeMarkdown.write(ledger, entries).utf8))
    case .ics:
      let calendar = PledgeCalendar(ledger, entries)
      try output.write(calendar.bytes)
      let count = calendar.left.count
      if count > 0 {
        Console.error(
          "left out: \(count) \(count == 1 ? "pledge" : "pledges") without a due date that has a last day")
      }
    }
  }
}
