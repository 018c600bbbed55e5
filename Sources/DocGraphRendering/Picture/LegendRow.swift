/// The legend's entries, one after the other in rows.
enum LegendRow {
  /// One entry, where it stands and what it shows.
  struct Item {
    enum Sample {
      case card(Theme.Card)
      case line(LineStyle)
    }

    var sample: Sample
    var label: String
    /// The upper left corner.
    var x: Double
    var y: Double
    var width: Double
  }

  static let height = 20.0
  private static let rowHeight = 25.0
  private static let gap = 16.0
  static let lineSample = 34.0
  static let cardGlyph = 21.0

  static func items(
    _ legend: RenderPlan.Legend, theme: Theme, width: Double
  ) -> (items: [Item], height: Double) {
    var items: [Item] = []
    var (x, y) = (0.0, 0.0)
    func add(_ sample: Item.Sample, _ label: String, extra: Double) {
      let wide = (TextWidth.of(label, size: theme.fontSizes.legend) + extra).rounded(.up)
      if x > 0, x + wide > width { (x, y) = (0, y + rowHeight) }
      items.append(Item(sample: sample, label: label, x: x, y: y, width: wide))
      x += wide + gap
    }
    for entry in legend.cards { add(.card(entry.card), entry.label, extra: cardGlyph + 7) }
    for entry in legend.lines { add(.line(entry.style), entry.label, extra: lineSample + 6) }
    return (items, items.isEmpty ? 0 : y + rowHeight)
  }
}
