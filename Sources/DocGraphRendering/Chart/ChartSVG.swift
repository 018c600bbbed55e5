internal import DocGraphModel

/// Writes a chart as an SVG document: self-contained, without scripts, the same bytes for the same chart.
struct ChartSVG {
  private let layout: ChartLayout
  private var lines: [String] = []
  /// The fills of this drawing, by color, in the order in which they came up.
  private var colors: [String] = []

  private var plan: ChartPlan { layout.plan }
  private var theme: Theme { layout.plan.theme }
  private var metrics: ChartMetrics { layout.metrics }
  private var scale: TimeScale { layout.scale }

  init(_ layout: ChartLayout) {
    self.layout = layout
  }

  /// - Complexity: O(n) in what is drawn.
  mutating func bytes() -> [UInt8] {
    drawLegend()
    drawAxis()
    for (number, row) in plan.rows.enumerated() { draw(row, number) }
    drawNow()
    let head = root() + [definitions()]
    let frame = layout.texts.filter { $0.row == nil }.map(text)
    return Array((head + frame + lines + ["</svg>", ""]).joined(separator: "\n").utf8)
  }

  private func root() -> [String] {
    let size = (point(metrics.width), point(layout.height))
    let title = XMLText.escaped(plan.title ?? "Timeline")
    let summary = XMLText.escaped(([plan.subtitle + "."] + plan.captions).joined(separator: " "))
    return [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      """
      <svg class="docgraph chart" width="\(size.0)" height="\(size.1)" viewBox="0 0 \(size.0) \(size.1)" \
      xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(plan.name)-title \(plan.name)-description" \
      font-family="\(XMLText.escaped(theme.fontFamily))">
      """,
      "<title id=\"\(plan.name)-title\">\(title)</title>",
      "<desc id=\"\(plan.name)-description\">\(summary)</desc>",
      "<style>svg.docgraph{max-width:100%;height:auto}</style>",
      "<rect width=\"100%\" height=\"100%\" fill=\"\(theme.background)\"/>",
    ]
  }

  /// Hatching for times within which something lies, and fades for times about which it was.
  private func definitions() -> String {
    var parts = ["<defs>"]
    for (number, color) in colors.enumerated() {
      let id = "\(plan.name)-\(number)"
      parts.append(
        """
        <pattern id="\(id)-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect width="5" height="5" fill="\(color)" fill-opacity="0.1"/>\
        <rect width="1.6" height="5" fill="\(color)" fill-opacity="0.55"/></pattern>
        """)
      for (name, from, to) in [("in", "0", "0.55"), ("out", "0.55", "0")] {
        parts.append(
          """
          <linearGradient id="\(id)-\(name)"><stop offset="0" stop-color="\(color)" stop-opacity="\(from)"/>\
          <stop offset="1" stop-color="\(color)" stop-opacity="\(to)"/></linearGradient>
          """)
      }
    }
    return (parts + ["</defs>"]).joined(separator: "\n")
  }

  /// A fill of a color: `hatch`, `in` or `out`.
  private mutating func fill(_ name: String, _ color: String) -> String {
    let number = colors.firstIndex(of: color) ?? colors.count
    if number == colors.count { colors.append(color) }
    return "url(#\(plan.name)-\(number)-\(name))"
  }
}

// Text, axis and legend.
extension ChartSVG {
  private func text(_ line: ChartLayout.TextLine) -> String {
    let muted: Set<ChartLayout.TextLine.Role> = [.subtitle, .date, .detail, .caption, .tick]
    let color =
      line.role == .legend ? theme.lineText : muted.contains(line.role) ? theme.mutedText : theme.text
    let baseline = line.box.y + line.size * 0.95
    var attributes = "x=\"\(point(line.box.x + line.box.width * line.anchor))\" y=\"\(point(baseline))\""
    attributes += " font-size=\"\(point(line.size))\" fill=\"\(color)\""
    if line.anchor == 0.5 { attributes += " text-anchor=\"middle\"" }
    if line.isBold { attributes += " font-weight=\"bold\"" }
    if line.isStruck { attributes += " text-decoration=\"line-through\"" }
    return "<text \(attributes)>\(XMLText.escaped(line.text))</text>"
  }

  private mutating func drawAxis() {
    let (top, bottom) = (layout.plotTop, layout.plotBottom)
    let (left, right) = (metrics.plot.lowerBound, metrics.plot.upperBound)
    for (number, row) in layout.rows.enumerated() where number % 2 == 1 {
      add(
        "<rect x=\"\(point(metrics.edge - 8))\" y=\"\(point(row.top))\" width=\"\(point(metrics.width - 2 * metrics.edge + 16))\" height=\"\(point(row.height))\" fill=\"\(theme.otherCard.fill)\" fill-opacity=\"0.45\"/>"
      )
    }
    for (isThere, x) in [(scale.hasEarlier, left), (scale.hasLater, right - TimeScale.margin)] where isThere {
      add(
        "<rect x=\"\(point(x))\" y=\"\(point(top))\" width=\"\(point(TimeScale.margin))\" height=\"\(point(bottom - top))\" fill=\"\(theme.otherCard.fill)\"/>"
      )
    }
    let fine = TimeTicks.step(
      days: scale.days.count, width: scale.range.upperBound - scale.range.lowerBound, spacing: 11)
    for tick in TimeTicks.ticks(scale.days, fine, labels: false) where fine != scale.step {
      line(scale.x(tick.day), top, scale.x(tick.day), bottom, color: theme.otherCard.fill, width: 0.8)
    }
    for tick in TimeTicks.ticks(scale.days, scale.step, labels: false) {
      line(
        scale.x(tick.day), top, scale.x(tick.day), bottom, color: theme.inferredLine,
        width: tick.isYear ? 0.8 : 0.4)
    }
    for y in [top, bottom] { line(left, y, right, y, color: theme.line, width: 0.8) }
    for link in plan.links { draw(link) }
  }

  private mutating func drawNow() {
    guard let now = layout.now else { return }
    line(
      scale.x(now + 1), layout.plotTop, scale.x(now + 1), layout.plotBottom, color: theme.text, width: 1,
      dashes: "3,3")
  }

  private mutating func draw(_ link: ChartPlan.Link) {
    guard let from = layout.rows[link.from].tracks.first, let to = layout.rows[link.to].tracks.first,
      let day = ChartMark(date: link.date, shape: .circle, style: .init(color: link.color), title: "")
        .segments(asOf: nil).flatMap(\.days).first
    else { return }
    let x = scale.middle(of: day)
    line(x, from, x, to, color: link.color, width: 1.2)
    let sign = to > from ? -1.0 : 1.0
    polygon([(x, to + 8 * sign), (x - 3, to + 13 * sign), (x + 3, to + 13 * sign)], fill: link.color)
  }

  private mutating func drawLegend() {
    for box in layout.legend { draw(box) }
  }

  private mutating func draw(_ box: ChartLayout.LegendBox) {
    let (x, y, width) = (box.x, box.y, box.entry.sample.width)
    switch box.entry.sample {
    case .symbol(let shape, let style): symbol(shape, style, x + width / 2, y, isOneDay: true)
    case .within(let shape, let style):
      band(x + 2, x + width - 2, y, style, fill: fill("hatch", style.color))
      symbol(shape, style, x + width / 2, y, isOneDay: false)
    case .about(let style):
      band(x, x + 10, y, style, fill: fill("in", style.color), isOutlined: false)
      band(x + 10, x + 20, y, style, fill: fill("hatch", style.color), isOutlined: false)
      band(x + 20, x + 30, y, style, fill: fill("out", style.color), isOutlined: false)
    case .lasts(let style): bar(x + 2, x + width - 2, y, style)
    case .onward(let style):
      bar(x + 2, x + width - 15, y, style)
      arrow(x + width - 15, y, style, forward: true)
    case .unknownEnd(let style): unknown(x - 2, y, style, forward: true)
    case .computed(let style):
      computed(x + 2, x + width - 2, y, style)
    case .link(let color):
      line(x + width / 2, y - 6, x + width / 2, y + 2, color: color, width: 1.2)
      polygon([(x + width / 2, y + 7), (x + width / 2 - 3, y + 2), (x + width / 2 + 3, y + 2)], fill: color)
    }
  }
}

// Rows and marks.
extension ChartSVG {
  private mutating func draw(_ row: ChartPlan.Row, _ number: Int) {
    let box = layout.rows[number]
    add("<g id=\"\(row.id)\" class=\"\(row.classes)\">")
    add("<title>\(XMLText.escaped(row.tooltip))</title>")
    // So that the whole row can be pointed at.
    add(
      "<rect x=\"\(point(metrics.edge))\" y=\"\(point(box.top))\" width=\"\(point(metrics.inner))\" height=\"\(point(box.height))\" fill=\"none\" pointer-events=\"all\"/>"
    )
    for line in layout.texts where line.row == number { add(text(line)) }
    let first = box.tracks.first ?? box.top + box.height / 2
    symbol(row.kind, ChartMark.Style(color: row.kindColor), metrics.kindX, first, isOneDay: true)
    let now = layout.plan.asOf.map(\.bounds.ends.upperBound).flatMap { $0 == Int.max ? nil : $0 }
    let geometries = row.marks.map { MarkGeometry($0, scale: scale, asOf: now) }
    let symbols = geometries.compactMap(\.symbolX)
    if row.isJoined, let left = symbols.min(), let right = symbols.max(), left < right {
      line(left, first, right, first, color: row.kindColor, width: 0.8)
    }
    // Times under symbols.
    let order = row.marks.indices.sorted { left, right in
      let (a, b) = (geometries[left].isTime, geometries[right].isTime)
      return a == b ? left < right : a
    }
    for position in order { draw(row.marks[position], geometries[position], box.tracks[position]) }
    add("</g>")
  }

  private mutating func draw(_ mark: ChartMark, _ geometry: MarkGeometry, _ y: Double) {
    add("<g class=\"mark\"><title>\(XMLText.escaped(mark.title))</title>")
    let style = mark.style
    for part in geometry.parts {
      switch part {
      case .solid(let from, let to):
        if mark.shape == .computed {
          computed(from, to, y, style)
        } else {
          bar(from, to, y, style)
        }
      case .within(let from, let to): band(from, to, y, style, fill: fill("hatch", style.color))
      case .fadeIn(let from, let to):
        band(from, to, y, style, fill: fill("in", style.color), isOutlined: false)
      case .fadeOut(let from, let to):
        band(from, to, y, style, fill: fill("out", style.color), isOutlined: false)
      case .arrow(let x, let forward): arrow(x, y, style, forward: forward)
      case .unknown(let x, let forward): unknown(x, y, style, forward: forward)
      case .symbol(let x, let isOneDay): symbol(mark.shape, style, x, y, isOneDay: isOneDay)
      }
    }
    add("</g>")
  }

  /// A time that follows from dates; what only may be so is thinner.
  private mutating func computed(_ from: Double, _ to: Double, _ y: Double, _ style: ChartMark.Style) {
    let isSure = style.pattern == .solid
    line(
      from, y, to, y, color: style.color, width: isSure ? 2.4 : 1.8, dashes: isSure ? "2.4,2.4" : "1.8,3.2")
  }

  /// A time that something lasts: full, or empty where it is denied, pale and broken where it is in doubt.
  private mutating func bar(_ from: Double, _ to: Double, _ y: Double, _ style: ChartMark.Style) {
    let isPlain = style.pattern == .solid && !style.isHollow
    let width = max(to - from, 0.5)
    let fill = style.isHollow ? theme.background : style.color
    var attributes = "fill=\"\(fill)\" fill-opacity=\"\(isPlain ? "0.9" : style.isHollow ? "1" : "0.16")\""
    if !isPlain { attributes += " stroke=\"\(style.color)\"" + dashes(style.pattern) }
    add(
      "<rect x=\"\(point(from))\" y=\"\(point(y - 3.5))\" width=\"\(point(width))\" height=\"7\" rx=\"1.5\" \(attributes)/>"
    )
  }

  private mutating func band(
    _ from: Double, _ to: Double, _ y: Double, _ style: ChartMark.Style, fill: String, isOutlined: Bool = true
  ) {
    let outline =
      isOutlined
      ? " stroke=\"\(style.color)\" stroke-width=\"0.6\"" + dashes(style.pattern) : ""
    add(
      "<rect x=\"\(point(from))\" y=\"\(point(y - 3.5))\" width=\"\(point(max(to - from, 0.5)))\" height=\"7\" fill=\"\(fill)\"\(outline)/>"
    )
  }

  private mutating func arrow(_ x: Double, _ y: Double, _ style: ChartMark.Style, forward: Bool) {
    let sign = forward ? 1.0 : -1.0
    let tip = x + MarkGeometry.arrow * sign
    line(x, y, tip - 6 * sign, y, color: style.color, width: 1.6, dashes: style.pattern.dashArray)
    polygon(
      [(tip, y), (tip - 8 * sign, y - 4.5), (tip - 8 * sign, y + 4.5)],
      fill: style.isHollow || style.pattern != .solid ? theme.background : style.color, stroke: style.color)
  }

  private mutating func unknown(_ x: Double, _ y: Double, _ style: ChartMark.Style, forward: Bool) {
    let end = x + (forward ? 22.0 : -22)
    band(
      min(x, end), max(x, end), y, style, fill: fill(forward ? "out" : "in", style.color), isOutlined: false)
    add(
      "<text x=\"\(point(end + (forward ? 6 : -6)))\" y=\"\(point(y + 3.5))\" font-size=\"10\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"\(style.color)\">?</text>"
    )
  }

  /// A symbol: full for one day, empty for a day within a time, pale where it is in doubt.
  private mutating func symbol(
    _ shape: ChartMark.Shape, _ style: ChartMark.Style, _ x: Double, _ y: Double, isOneDay: Bool
  ) {
    let isPlain = style.pattern == .solid && !style.isHollow
    let fill = isOneDay && !style.isHollow ? (isPlain ? style.color : theme.background) : theme.background
    let paint =
      "fill=\"\(fill)\" stroke=\"\(style.color)\" stroke-width=\"1.2\"" + dashes(style.pattern, scale: 0.5)
    add(
      SymbolPaths.element(
        shape, x, y, paint: paint, ink: isOneDay && isPlain ? theme.background : style.color))
    if style.isHollow { line(x - 5, y + 5, x + 5, y - 5, color: style.color, width: 1.2) }
  }
}

// Elements.
extension ChartSVG {
  private mutating func add(_ line: String) { lines.append(line) }

  /// A pattern for an outline; symbols are small and have shorter dashes.
  private func dashes(_ pattern: LinePattern, scale: Double = 1) -> String {
    guard let dashes = pattern.dashArray else { return "" }
    let lengths = dashes.split(separator: ",").compactMap { Double($0) }.map { point($0 * scale) }
    return " stroke-dasharray=\"\(lengths.joined(separator: ","))\""
  }

  private mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, color: String, width: Double,
    dashes: String? = nil
  ) {
    let broken = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    add(
      "<path d=\"M\(point(x1)),\(point(y1))L\(point(x2)),\(point(y2))\" stroke=\"\(color)\" stroke-width=\"\(point(width))\"\(broken) fill=\"none\"/>"
    )
  }

  private mutating func polygon(_ points: [(Double, Double)], fill: String, stroke: String? = nil) {
    let list = points.map { "\(point($0.0)),\(point($0.1))" }.joined(separator: " ")
    let line = stroke.map { " stroke=\"\($0)\" stroke-width=\"1\"" } ?? ""
    add("<polygon points=\"\(list)\" fill=\"\(fill)\"\(line)/>")
  }
}

extension MarkGeometry {
  fileprivate var symbolX: Double? {
    parts.lazy.compactMap { if case .symbol(let x, _) = $0 { x } else { nil } }.first
  }

  /// Whether it takes a time, not a symbol's room alone.
  fileprivate var isTime: Bool { parts.count != 1 || extent.upperBound - extent.lowerBound > 14 }
}

/// A coordinate with two decimals at most, without a locale.
func point(_ value: Double) -> String {
  guard value.isFinite else { return "0" }
  let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
  let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return "\(sign)\(whole)" }
  return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
