internal import DocGraphEvidence
internal import DocGraphModel

/// Plans the chart of a ledger: one row a pledge.
struct PledgeCharter {
  private let ledger: PledgeLedger
  private let graph: Graph
  private let schema: Schema
  private let words: ChartWords
  private let options: ChartOptions
  private var theme: Theme { options.theme }
  private var color: String { theme.card(of: .pledge, in: schema).line }

  init(_ ledger: PledgeLedger, _ index: GraphIndex, _ options: ChartOptions) {
    self.ledger = ledger
    self.options = options
    graph = index.graph
    schema = graph.schema
    words = ChartWords(graph)
  }

  func plan() -> ChartPlan {
    let title = words.title(options)
    let positions = Dictionary(
      ledger.entries.enumerated().map { ($1.entity.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ChartPlan(
      name: EntityID(sluggedFrom: title ?? "", fallback: "pledges").rawValue, title: title,
      subtitle: [
        CaptionPlanner.count(ledger.entries.count, "pledge", "pledges"),
        ledger.asOf.map { "as of \($0.words)" },
      ].compactMap { $0 }.joined(separator: " · "),
      captions: captions(), theme: theme, rows: ledger.entries.map(row), asOf: ledger.asOf,
      links: ledger.entries.enumerated().compactMap { number, entry in
        guard let reviser = entry.revisions.later.first, let other = positions[reviser],
          let date = ledger.entries[other].made
        else { return nil }
        return ChartPlan.Link(from: number, to: other, date: date, color: color)
      })
  }

  private func captions() -> [String] {
    [
      "Reports are the sources'; overdue, silent, revised and conflicting are computed by docgraph from dates and reports.",
      ledger.later.isEmpty
        ? nil
        : "Not known by then: \(CaptionPlanner.count(ledger.later.count, "pledge", "pledges")).",
      CaptionPlanner.sources(cited: Set(ledger.entries.flatMap(\.documents)), of: graph),
    ].compactMap { $0 }
  }

  private func row(_ entry: PledgeEntry) -> ChartPlan.Row {
    let makers = entry.makers.map { words.names.entity($0.entity) }.joined(separator: ", ")
    let name = DirectionalText.phrase(entry.entity.name, limit: 240)
    let text = (makers.isEmpty ? "" : makers + ": ") + (name.isEmpty ? entry.entity.id.rawValue : name)
    let doubt = doubt(entry)
    let computed = computed(entry).map { "computed: \($0)" }
    let facts = ChartWords.joined([
      entry.addressees.isEmpty
        ? nil : "to " + entry.addressees.map { words.names.entity($0.entity) }.joined(separator: ", "),
      entry.pledge.due.map { "due \($0.words)" }, entry.pledge.bindingness?.rawValue,
    ])
    let isCompact = ledger.entries.count > ChartPlan.compactAbove
    let tooltip = [text, facts, doubt, computed] + entry.entity.evidence.prefix(2).map(words.names.citation)
    return ChartPlan.Row(
      id: "entry-\(entry.entity.id)", classes: "entry pledge", date: entry.made?.words ?? "no date",
      text: text,
      detail: ChartWords.joined(
        isCompact ? [computed ?? doubt] : [doubt, facts, computed, words.publishers(entry.documents)]),
      kind: .square, kindColor: color, marks: marks(entry), isJoined: true,
      tooltip: tooltip.compactMap { $0 }.joined(separator: "\n"))
  }

  /// What is held against every one of its makers.
  private func reservations(_ entry: PledgeEntry) -> [Reservation] {
    guard let first = entry.makers.first, !entry.makers.contains(where: \.isFirm) else { return [] }
    return first.reservations
  }

  private func doubt(_ entry: PledgeEntry) -> String? {
    let speaker = entry.makers.allSatisfy { $0.attributedTo != nil } ? entry.makers.first?.attributedTo : nil
    return words.doubt(reservations(entry), speaker)
  }

  /// What follows from dates and reports, and no source says.
  private func computed(_ entry: PledgeEntry) -> String? {
    var parts: [String] = []
    switch entry.overdue {
    case .certain: parts.append("overdue")
    case .possible: parts.append("possibly overdue")
    case .impossible: break
    }
    if let months = entry.silentMonths, months > 0 {
      parts.append("silent for \(CaptionPlanner.count(months, "month", "months"))")
    }
    if entry.revisions.count > 0 {
      let due = entry.revisions.presentDue.map { ", now due \($0.words)" } ?? ""
      parts.append("revised \(CaptionPlanner.count(entry.revisions.count, "time", "times"))\(due)")
    }
    if !entry.conflictingReports.isEmpty {
      let isSure = entry.conflictingReports.contains { $0.certainty == .certain }
      parts.append(isSure ? "conflicting reports" : "possibly conflicting reports")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

// What stands on a row.
extension PledgeCharter {
  private func marks(_ entry: PledgeEntry) -> [ChartMark] {
    var marks: [ChartMark] = []
    if let made = entry.made {
      marks.append(
        mark(
          made, .square, ChartMark.Style(reservations(entry), color: color, theme: theme), "pledge made",
          entry.entity.evidence.first))
    }
    for report in entry.reports {
      guard let date = report.date, report.status != .announced || date != entry.made else { continue }
      let status = report.status.rawValue.replacing("_", with: " ")
      let reservations: [Reservation] = report.basis == .none ? [.unsupported] : []
      var title = mark(
        date, .report(report.status), ChartMark.Style(color: report.status.color(theme, schema)),
        "reported \(status)", report.evidence.first)
      if let doubt = words.doubt(reservations, report.attributedTo) { title.title += "\n\(doubt)" }
      marks.append(title)
    }
    if let due = entry.pledge.due {
      marks.append(
        mark(due, .triangle, ChartMark.Style(color: color), "pledge due", entry.entity.evidence.first))
    }
    if let span = overdueSpan(entry) {
      let pattern: LinePattern = entry.overdue == .certain ? .solid : .sparselyDotted
      let style = ChartMark.Style(color: theme.deniedLine, pattern: pattern)
      let label = entry.overdue == .certain ? "overdue (computed)" : "possibly overdue (computed)"
      marks.append(mark(span, .computed, style, label, nil))
    }
    return marks
  }

  private func mark(
    _ date: PartialDate, _ shape: ChartMark.Shape, _ style: ChartMark.Style, _ label: String,
    _ evidence: Evidence?
  ) -> ChartMark {
    let lines = ["\(label): \(date.words)", evidence.map(words.names.citation)].compactMap { $0 }
    return ChartMark(
      date: date, shape: shape, style: style, title: lines.joined(separator: "\n"), label: label)
  }

  /// From the day behind the deadline to the day of the ledger.
  private func overdueSpan(_ entry: PledgeEntry) -> PartialDate? {
    guard entry.overdue != .impossible, let deadline = entry.pledge.due.flatMap({ Deadline($0) }),
      let now = ledger.asOf?.bounds.ends.upperBound
    else { return nil }
    let start = deadline.days.upperBound < now ? deadline.days.upperBound : deadline.days.lowerBound
    guard start < now, let from = CalendarDate(dayNumber: start + 1), let to = CalendarDate(dayNumber: now)
    else { return nil }
    return PartialDate(.interval(from: .date(from), to: .date(to)))
  }
}
