public import DocGraphEvidence
public import DocGraphModel

extension Renderer {
  /// A timeline as an SVG document: one row for each event, relation and pledge, in the order in which they begin.
  ///
  /// A day is a full symbol; a month, a year or a season hatches the time within which it lies; what lasts is a bar, what nobody
  /// dated the end of goes no further than the graph's date. At most 300 rows are drawn; a caption and a warning count the rest.
  ///
  /// - Throws: `RenderError.Code.empty` where nothing is dated.
  /// - Complexity: O(n log n) in the entries.
  public static func svg(
    _ timeline: Timeline, of index: GraphIndex, options: ChartOptions = ChartOptions()
  ) throws(RenderError) -> Drawing {
    try draw(
      TimelineCharter(timeline, index, options).plan(), ifEmpty: "nothing to draw: no entry has a date")
  }

  /// Pledges of a ledger as an SVG document: one row for each, with when it was made, revised, due and reported on.
  ///
  /// What docgraph computes (overdue, silent, revised, conflicting) is said to be computed. At most 300 rows are drawn.
  ///
  /// - Throws: `RenderError.Code.empty` where there is no pledge.
  /// - Complexity: O(n log n) in the pledges and their reports.
  public static func svg(
    _ ledger: PledgeLedger, of index: GraphIndex, options: ChartOptions = ChartOptions()
  ) throws(RenderError) -> Drawing {
    try draw(
      PledgeCharter(ledger, index, options).plan(), ifEmpty: "nothing to draw: no pledge was made by then")
  }

  private static func draw(_ plan: ChartPlan, ifEmpty message: String) throws(RenderError) -> Drawing {
    guard !plan.rows.isEmpty else { throw RenderError(code: .empty, message: message) }
    var plan = plan
    var warnings: [String] = []
    let left = plan.rows.count - ChartPlan.mostRows
    if left > 0 {
      let last = plan.rows[ChartPlan.mostRows].date
      let note = "\(CaptionPlanner.count(left, "row", "rows")) from \(last) on"
      plan.rows.removeLast(left)
      plan.links.removeAll { max($0.from, $0.to) >= ChartPlan.mostRows }
      plan.captions.insert("Not shown, since a chart has at most \(ChartPlan.mostRows) rows: \(note).", at: 0)
      warnings.append(
        "a chart has at most \(ChartPlan.mostRows) rows: \(note) are not drawn; narrow the choice")
    }
    let layout = ChartLayout(plan)
    var writer = ChartSVG(layout)
    return Drawing(
      bytes: writer.bytes(), width: layout.metrics.width, height: layout.height, warnings: warnings)
  }
}
