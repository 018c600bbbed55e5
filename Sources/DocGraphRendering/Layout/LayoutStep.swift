internal import GraphvizBridge

/// One way to try, of several that ask for less and less.
struct LayoutStep {
  var style: LayoutStyle
  var orders: Int?
  var isHasty = false
  var engine: GraphvizEngine?

  /// Above this many nodes `auto` goes by forces.
  static let mostInColumns = 100
  /// Above this many nodes a label that finds no room is left out.
  static let mostWithAllLabels = 100
  /// Above this many nodes `circo` takes ten seconds and more.
  static let mostOnCircles = 120

  /// The style asked for, the same with one order and quick settings, then forces.
  static func ladder(_ options: LayoutOptions, size: Int) -> [LayoutStep] {
    var style = options.style
    if style == .auto { style = size <= mostInColumns ? .columns : .organic }
    if style == .circular, size > mostOnCircles { style = .organic }
    return [
      LayoutStep(style: style, orders: options.orders.map { max(1, min($0, 1_000)) }),
      LayoutStep(style: style, orders: 1, isHasty: true),
      LayoutStep(style: .organic, orders: 1, engine: .sfdp),
      LayoutStep(style: .organic, orders: 1, engine: .neato),
    ]
  }

  /// What to tell about this way, taken since the first one failed.
  func note(after failure: GraphvizError, of first: LayoutStep) -> String {
    let reason =
      switch failure.code {
      case .timeLimit: "took longer than it may"
      case .memoryLimit: "wanted more memory than it may have"
      default: "failed"
      }
    let instead =
      style == first.style && engine == nil
      ? "drawn \(style.words) in a simpler way" : "drawn \(style.words) instead"
    return "the layout \(first.style.words) \(reason); \(instead)"
  }
}

extension LayoutStyle {
  /// As part of a sentence.
  fileprivate var words: String {
    switch self {
    case .auto: "by size"
    case .columns: "by columns"
    case .flow: "from top to bottom"
    case .organic: "by forces"
    case .radial: "in rings"
    case .circular: "on circles"
    }
  }
}
