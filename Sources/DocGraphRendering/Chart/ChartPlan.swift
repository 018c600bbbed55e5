internal import DocGraphModel

/// What a chart over time shows: a value that knows no coordinates.
struct ChartPlan {
  /// The name of the drawing to other programs: a slug.
  var name: String
  var title: String?
  /// Counts and date, under the title.
  var subtitle: String
  /// Sources, what is left out, and how to read it.
  var captions: [String]
  var theme: Theme
  var rows: [Row]
  /// The day up to which things are told.
  var asOf: PartialDate?
  /// The time that was asked for; nil for all.
  var limits: PartialDate?
  /// Lines from one row to another.
  var links: [Link] = []

  /// Above this, letters and lines are set smaller.
  static let compactAbove = 40
  /// The most rows of a chart; what is behind them is counted in its captions.
  static let mostRows = 300

  struct Row {
    /// A slug, unique in the chart.
    var id: String
    var classes: String
    /// In words.
    var date: String
    var text: String
    var isStruck = false
    /// What is held against it, and its sources.
    var detail: String?
    var kind: ChartMark.Shape
    var kindColor: String
    var marks: [ChartMark]
    /// Whether a thin line joins its marks.
    var isJoined = false
    var tooltip: String
  }

  /// From a mark of one row to a row below or above.
  struct Link {
    var from: Int
    var to: Int
    var date: PartialDate
    var color: String
  }
}

/// One thing on a row: a day, a time within which it lies, or a time that it lasts.
struct ChartMark {
  var date: PartialDate
  var shape: Shape
  var style: Style
  /// Explains it where it is pointed at.
  var title: String
  /// What the legend calls it; nil where other entries of the legend say enough.
  var label: String?

  enum Shape: Hashable {
    case diamond, circle, square, triangle, document
    case report(Pledge.Status)
    /// A time that follows from dates, as a broken line: no source says it.
    case computed
  }

  struct Style: Hashable {
    var color: String
    var pattern: LinePattern = .solid
    /// Denied: drawn empty.
    var isHollow = false
  }
}
