/// Stands in for the themes' palettes until these are merged: delete this file then.
struct Swatch: Hashable {
  var fill: String
  var line: String
}

struct StandInPalette {
  let colors = ["#cfe3f5", "#fbdcc0", "#cdeedd", "#e6d8f3", "#f7efb4", "#f6cfc4"]
  func color(at position: Int) -> Swatch {
    Swatch(fill: colors.indices.contains(position) ? colors[position] : "#d9dde2", line: "#505a68")
  }
}

struct StandInScale {
  let steps = ["#eef4fa", "#d3e4f4", "#b5d2ec", "#92bde2", "#74abda"]
    .map { Swatch(fill: $0, line: "#4583bb") }
  func color(at place: Double) -> Swatch {
    guard place > 0 else { return steps[0] }
    return steps[min(Int(min(place, 1) * Double(steps.count)), steps.count - 1)]
  }
}

extension Theme {
  var palette: StandInPalette { StandInPalette() }
  var scale: StandInScale { StandInScale() }
  var missing: Swatch { Swatch(fill: background, line: mutedText) }
}

extension Theme.Card {
  func painted(_ swatch: Swatch) -> Theme.Card {
    Theme.Card(glyph: glyph, line: swatch.line, fill: swatch.fill)
  }
}
