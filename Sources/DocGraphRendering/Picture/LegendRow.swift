/// The legend's entries, one after the other in rows.
enum LegendRow {
  /// One entry, where it stands and what it shows.
  struct Item {
    enum Sample {
      /// A type's card, with its glyph.
      case card(Theme.Card)
      case line(LineStyle)
      /// What the entries behind it are about.
      case heading
      /// A color that says a value.
      case color(Theme.Card)
      /// A size that says a value: of the text, compared with the usual.
      case size(Double)
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
  static let padding = 7.0
  /// Letters that show a size.
  static let sizeSample = "Aa"

  /// The entries in rows of at most this width; what scales say begins a row of its own.
  static func items(
    _ legend: RenderPlan.Legend, theme: Theme, width: Double
  ) -> (items: [Item], height: Double) {
    var flow = Flow(theme: theme, width: width)
    for entry in legend.cards {
      flow.add(.card(entry.card), entry.label, extra: cardGlyph + padding + flow.band(entry.card))
    }
    for entry in legend.lines { flow.add(.line(entry.style), entry.label, extra: lineSample + 6) }
    for scale in legend.scales {
      flow.startRow()
      flow.add(.heading, scale.label + ":", extra: 0)
      for entry in scale.entries + [scale.missing].compactMap({ $0 }) { flow.add(scale.says, entry) }
    }
    return (flow.items, flow.items.isEmpty ? 0 : flow.y + rowHeight)
  }

  private struct Flow {
    let theme: Theme
    let width: Double
    var items: [Item] = []
    var x = 0.0
    var y = 0.0

    init(theme: Theme, width: Double) {
      self.theme = theme
      self.width = width
    }

    func band(_ card: Theme.Card) -> Double { CardMetrics(theme).bandWidth(card) }

    mutating func startRow() {
      if x > 0 { (x, y) = (0, y + rowHeight) }
    }

    mutating func add(_ sample: Item.Sample, _ label: String, extra: Double) {
      let wide = (TextWidth.of(label, size: theme.fontSizes.legend) + extra).rounded(.up)
      if x > 0, x + wide > width { startRow() }
      items.append(Item(sample: sample, label: label, x: x, y: y, width: wide))
      x += wide + gap
    }

    mutating func add(_ look: RenderPlan.Legend.Scale.Look, _ entry: RenderPlan.Legend.Scale.Entry) {
      switch look {
      case .color:
        let card = entry.card ?? theme.otherCard
        add(.color(card), entry.label, extra: 2 * padding + band(card))
      case .size:
        let sample = TextWidth.of(sizeSample, size: theme.fontSizes.name * entry.textScale)
        add(.size(entry.textScale), entry.label, extra: sample + 5)
      }
    }
  }
}
