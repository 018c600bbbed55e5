internal import DocGraphModel

/// Where everything of a chart stands, in points.
struct ChartLayout {
  let plan: ChartPlan
  let metrics: ChartMetrics
  let scale: TimeScale
  /// Lines of text, with the boxes that they take at most.
  private(set) var texts: [TextLine] = []
  private(set) var rows: [RowBox] = []
  private(set) var legend: [LegendBox] = []
  private(set) var plotTop = 0.0
  private(set) var plotBottom = 0.0
  private(set) var height = 0.0
  /// The day of the line that says how far things are told; nil where it is not on the axis.
  let now: Int?

  struct Box: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  struct TextLine {
    enum Role: String { case title, subtitle, date, text, detail, caption, legend, tick, now }
    var role: Role
    var text: String
    /// The row that it belongs to.
    var row: Int?
    var box: Box
    var size: Double
    /// What share of the box lies left of where the text is put: 0 at its start, 0.5 in its middle.
    var anchor = 0.0
    var isBold = false
    var isStruck = false
  }

  struct RowBox {
    var top: Double
    var height: Double
    /// The middle line of each of its marks, by position.
    var tracks: [Double]
  }

  struct LegendBox {
    var entry: ChartLegend.Entry
    /// Where its sample begins, and its middle line.
    var x: Double
    var y: Double
  }

  init(_ plan: ChartPlan) {
    self.plan = plan
    metrics = ChartMetrics(isCompact: plan.rows.count > ChartPlan.compactAbove)
    let asOf = plan.asOf?.bounds.ends.upperBound
    let told = asOf.flatMap { $0 == Int.max ? nil : $0 }
    let segments = plan.rows.flatMap(\.marks).flatMap { $0.segments(asOf: told) }
    let days = segments.flatMap(\.days).filter { CalendarDate(dayNumber: $0) != nil }
    let limits = plan.limits.map { $0.bounds.begins.lowerBound...$0.bounds.ends.upperBound }
    scale = TimeScale(days + (told.map { [$0] } ?? []), limits: limits, plot: metrics.plot)
    now = told.flatMap { [scale] in scale.contains($0) ? $0 : nil }
    var y = placeHead()
    y = placeLegend(from: y)
    placeAxis(from: y)
    placeRows(asOf: told)
    placeFoot()
  }
}

// From top to bottom.
extension ChartLayout {
  private mutating func placeHead() -> Double {
    var y = metrics.edge
    if let title = plan.title {
      y = place(title, .title, size: 20, isBold: true, width: metrics.inner, maximum: 3, from: y)
    }
    return place(plan.subtitle, .subtitle, size: 12, width: metrics.inner, maximum: 2, from: y + 2) + 6
  }

  private mutating func placeLegend(from top: Double) -> Double {
    var x = metrics.edge
    var y = top
    for entry in ChartLegend(plan).entries {
      let size = 10.0
      let wide = TextWidth.of(entry.label, size: size)
      let whole = entry.sample.width + 5 + wide
      if x > metrics.edge, x + whole > metrics.width - metrics.edge {
        x = metrics.edge
        y += 17
      }
      legend.append(LegendBox(entry: entry, x: x, y: y + 7))
      texts.append(
        TextLine(
          role: .legend, text: entry.label, row: nil,
          box: Box(x: x + entry.sample.width + 5, y: y, width: wide, height: 13), size: size,
          isStruck: entry.isStruck))
      x += whole + 16
    }
    return legend.isEmpty ? y : y + 23
  }

  private mutating func placeAxis(from top: Double) {
    var y = top
    if let now, let asOf = plan.asOf {
      placeCentered("as of \(asOf.words)", .now, size: 10, at: scale.x(now + 1), from: y)
      y += 15
    }
    placeTicks(from: y)
    plotTop = y + 16
  }

  /// The labels of the ticks, those that fit beside each other.
  private mutating func placeTicks(from y: Double) {
    var free = metrics.plot.lowerBound - 20
    var labels = TimeTicks.ticks(scale.days, scale.step, labels: true).map { ($0.label, scale.x($0.day)) }
    if scale.hasEarlier { labels.insert(("earlier", scale.x(scale.days.lowerBound - 1)), at: 0) }
    if scale.hasLater { labels.append(("later", scale.x(scale.days.upperBound + 2))) }
    for (label, x) in labels where !label.isEmpty {
      let wide = TextWidth.of(label, size: 10)
      guard x - wide / 2 >= free else { continue }
      placeCentered(label, .tick, size: 10, at: x, from: y)
      free = x + wide / 2 + 6
    }
  }

  private mutating func placeCentered(
    _ text: String, _ role: TextLine.Role, size: Double, at x: Double, from y: Double
  ) {
    let wide = TextWidth.of(text, size: size)
    let left = min(max(x - wide / 2, metrics.edge), metrics.width - metrics.edge / 2 - wide)
    texts.append(
      TextLine(
        role: role, text: text, row: nil, box: Box(x: left, y: y, width: wide, height: 13), size: size,
        anchor: 0.5))
  }

  private mutating func placeRows(asOf: Int?) {
    var y = plotTop + 4
    for (number, row) in plan.rows.enumerated() {
      let top = y
      let start = y + metrics.padding
      let date = place(
        row.date, .date, size: metrics.detailSize, width: metrics.dateWidth, maximum: 3, from: start + 1,
        at: metrics.edge, row: number)
      var text = place(
        row.text, .text, size: metrics.textSize, width: metrics.textWidth, maximum: metrics.textLines,
        from: start, at: metrics.textStart, row: number, isStruck: row.isStruck)
      if let detail = row.detail, !detail.isEmpty {
        text = place(
          detail, .detail, size: metrics.detailSize, width: metrics.textWidth, maximum: metrics.detailLines,
          from: text, at: metrics.textStart, row: number)
      }
      let tracks = TrackAssignment(row.marks, scale: scale, asOf: asOf)
      let marks = start + Double(tracks.count) * metrics.track
      let bottom = max(date, text, marks) + metrics.padding
      let middle = start + metrics.track / 2
      // Marks stand beside the first line of text where there are few, else fill the row.
      rows.append(
        RowBox(
          top: top, height: bottom - top,
          tracks: tracks.positions.map { middle + Double($0) * metrics.track }))
      y = bottom
    }
    plotBottom = y + 4
  }

  private mutating func placeFoot() {
    var y = plotBottom
    if rows.count > 20 {
      placeTicks(from: y + 3)
      y += 18
    }
    y += 10
    for caption in plan.captions {
      y = place(caption, .caption, size: 9.5, width: metrics.inner, maximum: 4, from: y) + 2
    }
    height = y + metrics.edge - 8
  }

  /// Sets text in lines, and returns where the next may begin.
  private mutating func place(
    _ text: String, _ role: TextLine.Role, size: Double, isBold: Bool = false, width: Double, maximum: Int,
    from y: Double, at x: Double? = nil, row: Int? = nil, isStruck: Bool = false
  ) -> Double {
    var y = y
    let lines = MeasuredLines(width: width, size: size, isBold: isBold, maximum: maximum).lines(text)
    let height = (size * 1.26 * 2).rounded(.up) / 2
    for line in lines {
      let wide = TextWidth.of(line, size: size, isBold: isBold)
      texts.append(
        TextLine(
          role: role, text: line, row: row, box: Box(x: x ?? metrics.edge, y: y, width: wide, height: height),
          size: size, isBold: isBold, isStruck: isStruck))
      y += height
    }
    return y
  }
}

/// The measures of a chart, in points.
struct ChartMetrics {
  let isCompact: Bool
  let width = 1_060.0
  let edge = 24.0
  let dateWidth = 92.0
  /// Where the symbol of a row's kind has its middle.
  let kindX = 128.0
  let textStart = 140.0
  let textWidth = 356.0
  let plot = 520.0...1_026.0

  var inner: Double { width - 2 * edge }
  var textSize: Double { isCompact ? 10.5 : 12 }
  var detailSize: Double { isCompact ? 9 : 10 }
  var textLines: Int { isCompact ? 2 : 3 }
  var detailLines: Int { isCompact ? 1 : 3 }
  var padding: Double { isCompact ? 2 : 5 }
  /// The height that a mark takes.
  var track: Double { isCompact ? 14 : 16 }
}

/// Puts the marks of a row on as few lines as they need not to cover each other.
struct TrackAssignment {
  private(set) var positions: [Int] = []
  let count: Int

  init(_ marks: [ChartMark], scale: TimeScale, asOf: Int?) {
    var ends: [Double] = []
    for mark in marks {
      let extent = MarkGeometry(mark, scale: scale, asOf: asOf).extent
      let track = ends.firstIndex { $0 <= extent.lowerBound } ?? ends.count
      if track == ends.count { ends.append(0) }
      ends[track] = extent.upperBound + 1
      positions.append(track)
    }
    count = max(ends.count, 1)
  }
}
