internal import GraphvizBridge

/// What stands around a graph: title, counts and legend above it, captions below.
///
/// In points, from the picture's upper left corner. On a sheet of its own size the frame's text keeps its size, and the graph is
/// scaled to the room that is left.
struct PictureFrame {
  struct TextLine {
    enum Role { case title, subtitle, caption }

    var text: String
    var role: Role
    var size: Double
    var x: Double
    /// Of the base line.
    var y: Double
  }

  private(set) var texts: [TextLine] = []
  private(set) var legend: [LegendRow.Item] = []
  /// Where the graph's upper left corner stands.
  private(set) var graphOrigin: (x: Double, y: Double)
  private(set) var graphScale: Double
  private(set) var width: Double
  private(set) var height: Double

  private static let margin = 18.0
  private static let narrowest = 420.0

  init(_ picture: Picture) {
    let (plan, geometry) = (picture.plan, picture.arrangement.geometry)
    let sheet = picture.purpose.sheet(for: geometry.width, geometry.height)
    let inner =
      sheet.map { $0.width - 2 * Self.margin } ?? max(geometry.width, plan.showsFrame ? Self.narrowest : 0)
    var head = Flow(y: Self.margin, width: inner)
    var foot = Flow(y: 0, width: inner)
    if plan.showsFrame {
      let sizes = plan.theme.fontSizes
      if let title = plan.title { head.add(title, .title, size: sizes.title, most: 3) }
      head.add(plan.subtitle, .subtitle, size: sizes.subtitle, most: 4)
      head.y += 6
      let rows = LegendRow.items(plan.legend, theme: plan.theme, width: inner)
      legend = rows.items.map { item in
        var item = item
        item.x += Self.margin
        item.y += head.y
        return item
      }
      head.y += rows.height + 10
      foot.y = 10
      for caption in plan.captions { foot.add(caption, .caption, size: sizes.caption, most: 6) }
    }
    let room = sheet.map { max(40, $0.height - head.y - foot.y - Self.margin) }
    graphScale =
      if let sheet, let room {
        min(
          inner / max(geometry.width, 1), room / max(geometry.height, 1), picture.purpose.largestScale,
          sheet.width)
      } else { 1 }
    let graphHeight = room ?? geometry.height * graphScale
    graphOrigin = (
      Self.margin + (inner - geometry.width * graphScale) / 2,
      head.y + (graphHeight - geometry.height * graphScale) / 2
    )
    let below = head.y + graphHeight
    texts =
      head.texts
      + foot.texts.map { line in
        var line = line
        line.y += below
        return line
      }
    width = sheet?.width ?? inner + 2 * Self.margin
    height = sheet?.height ?? below + foot.y + Self.margin
  }

  /// Lines of text, one under the other.
  private struct Flow {
    var y: Double
    let width: Double
    var texts: [TextLine] = []

    init(y: Double, width: Double) {
      self.y = y
      self.width = width
    }

    mutating func add(_ text: String, _ role: TextLine.Role, size: Double, most: Int) {
      let lines = MeasuredLines(width: width, size: size, isBold: role == .title, maximum: most)
      for line in lines.lines(text) {
        y += size * 1.25
        texts.append(
          TextLine(text: line, role: role, size: size, x: PictureFrame.margin, y: y - size * 0.25))
      }
    }
  }
}

extension Purpose {
  /// The sheet that a graph of this size is put on, in points; nil where the sheet is as large as its drawing.
  func sheet(for width: Double, _ height: Double) -> (width: Double, height: Double)? {
    switch self {
    case .page: width > height ? (841.89, 595.28) : (595.28, 841.89)
    case .slide: (960, 540)
    case .web, .poster: nil
    }
  }

  /// How much larger than usual a small graph is drawn at most.
  var largestScale: Double { self == .slide ? 2 : 1.25 }
}
