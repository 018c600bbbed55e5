internal import DocGraphModel

/// What the symbols, fills and lines of a chart mean; made from what is drawn, and nothing else.
struct ChartLegend {
  private(set) var entries: [Entry] = []

  struct Entry: Equatable {
    var sample: Sample
    var label: String
    var isStruck = false
  }

  enum Sample: Hashable {
    /// A symbol, and its style.
    case symbol(ChartMark.Shape, ChartMark.Style)
    /// A symbol on a time within which it lies.
    case within(ChartMark.Shape, ChartMark.Style)
    case about(ChartMark.Style)
    case lasts(ChartMark.Style)
    case onward(ChartMark.Style)
    case unknownEnd(ChartMark.Style)
    case computed(ChartMark.Style)
    case link(String)
  }

  init(_ plan: ChartPlan) {
    let marks = plan.rows.flatMap(\.marks)
    addKinds(marks)
    addTimes(marks, neutral: ChartMark.Style(color: plan.theme.line))
    addDoubts(marks, plan.theme)
    if let link = plan.links.first { entries.append(Entry(sample: .link(link.color), label: "revised by")) }
  }

  /// The symbols with what they are called, each once.
  private mutating func addKinds(_ marks: [ChartMark]) {
    var seen: Set<String> = []
    for mark in marks {
      guard let label = mark.label, seen.insert(label).inserted else { continue }
      var style = mark.style
      style.pattern = .solid
      style.isHollow = false
      entries.append(
        Entry(
          sample: mark.shape == .computed ? .computed(mark.style) : .symbol(mark.shape, style), label: label))
    }
    let order = { (entry: Entry) in entry.sample.rank }
    entries = entries.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
      .map(\.element)
  }

  private mutating func addTimes(_ marks: [ChartMark], neutral: ChartMark.Style) {
    let segments = marks.filter { $0.shape != .computed }.flatMap { $0.segments(asOf: nil) }
    func add(_ sample: Sample, _ label: String, if isUsed: (ChartMark.Segment) -> Bool) {
      if segments.contains(where: isUsed) { entries.append(Entry(sample: sample, label: label)) }
    }
    add(.within(.circle, neutral), "some day within") { if case .within = $0 { true } else { false } }
    add(.about(neutral), "about then") { if case .fadeIn = $0 { true } else { false } }
    add(.lasts(neutral), "lasts") {
      switch $0 {
      case .solid, .onward: true
      default: false
      }
    }
    add(.onward(neutral), "no end told") { if case .onward = $0 { true } else { false } }
    add(.unknownEnd(neutral), "begin or end not known") {
      switch $0 {
      case .unknownEnd, .unknownBegin: true
      default: false
      }
    }
  }

  private mutating func addDoubts(_ marks: [ChartMark], _ theme: Theme) {
    let styles = Set(marks.filter { $0.shape != .computed }.map(\.style))
    for modality in [Modality.planned, .proposed, .conditional, .alleged, .hypothetical]
    where styles.contains(where: { $0.pattern == modality.linePattern }) {
      let style = ChartMark.Style(color: theme.line, pattern: modality.linePattern)
      entries.append(Entry(sample: .lasts(style), label: modality.rawValue))
    }
    if styles.contains(where: \.isHollow) {
      let style = ChartMark.Style(color: theme.deniedLine, isHollow: true)
      entries.append(Entry(sample: .lasts(style), label: "denied", isStruck: true))
    }
    if styles.contains(where: { $0.color == theme.inferredLine }) {
      entries.append(Entry(sample: .lasts(ChartMark.Style(color: theme.inferredLine)), label: "inferred"))
    }
    if styles.contains(where: { $0.color == theme.candidateLine }) {
      entries.append(
        Entry(sample: .lasts(ChartMark.Style(color: theme.candidateLine)), label: "not reviewed"))
    }
  }
}

extension ChartLegend.Sample {
  /// The room that it takes before its words.
  var width: Double {
    switch self {
    case .symbol, .link: 15
    default: 30
    }
  }

  /// Where it stands among the symbols.
  fileprivate var rank: Int {
    guard case .symbol(let shape, _) = self else { return 20 }
    switch shape {
    case .diamond: return 0
    case .circle: return 1
    case .square: return 2
    case .triangle: return 4
    case .report(let status): return 5 + (Pledge.Status.allCases.firstIndex(of: status) ?? 0)
    case .document: return 19
    case .computed: return 20
    }
  }
}
