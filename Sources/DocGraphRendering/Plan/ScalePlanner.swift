internal import DocGraphModel

/// Gives cards the size and color that say their values, and makes the legend of these.
struct ScalePlanner {
  let view: GraphView
  let theme: Theme

  /// How much larger than usual the text of the greatest value is.
  private static let largest = 1.8
  private static let labelLimit = 30

  /// Sizes and colors the cards; each says its values in its tooltip.
  func apply(to nodes: inout [RenderPlan.Node]) -> [RenderPlan.Legend.Scale] {
    var scales: [RenderPlan.Legend.Scale] = []
    if let size = view.size {
      let values = nodes.map { $0.isGroup ? nil : size.value($0.id) }
      scales.append(resize(&nodes, size.label, values))
      tell(&nodes, size.label, values.map { $0?.shortWords })
    } else if nodes.contains(where: \.isGroup) {
      scales.append(resize(&nodes, "number of entities", nodes.map { Double($0.memberCount) }))
    }
    switch view.color {
    case nil: break
    case .scale(let scale):
      let values = nodes.map { $0.isGroup ? nil : scale.value($0.id) }
      scales.append(paint(&nodes, scale.label, values))
      if view.size != scale { tell(&nodes, scale.label, values.map { $0?.shortWords }) }
    case .categories(let label, let categories):
      let values = nodes.map { $0.isGroup ? nil : categories[$0.id] }
      scales.append(paint(&nodes, label, values))
      tell(&nodes, label, values.map { $0.map { DirectionalText.phrase($0, limit: 120) } })
    }
    for index in nodes.indices { nodes[index].fit(theme) }
    return scales
  }

  private func tell(_ nodes: inout [RenderPlan.Node], _ label: String, _ values: [String?]) {
    let name = DirectionalText.phrase(label, limit: 80)
    for (index, value) in values.enumerated() where !nodes[index].isGroup {
      nodes[index].tooltip += "\n\(name): \(value ?? "no value")"
    }
  }

  private func resize(
    _ nodes: inout [RenderPlan.Node], _ label: String, _ values: [Double?]
  ) -> RenderPlan.Legend.Scale {
    var scale = RenderPlan.Legend.Scale(label: Self.line(label), says: .size)
    scale.missing = missing(values, nil)
    guard let numbers = ValueScale(values.compactMap { $0 }) else { return scale }
    let textScale = { (place: Double) in 1 + (Self.largest - 1) * place }
    for (index, value) in values.enumerated() {
      if let value { nodes[index].textScale = textScale(numbers.place(value)) }
    }
    let middle =
      values.allSatisfy { $0 == $0?.rounded() } ? numbers.value(at: 0.5).rounded() : numbers.value(at: 0.5)
    let told = [numbers.least, middle, numbers.greatest].reduce(into: [Double]()) { list, value in
      if list.last != value { list.append(value) }
    }
    scale.entries = told.map { .init(label: $0.shortWords, textScale: textScale(numbers.place($0))) }
    return scale
  }

  private func paint(
    _ nodes: inout [RenderPlan.Node], _ label: String, _ values: [Double?]
  ) -> RenderPlan.Legend.Scale {
    var scale = RenderPlan.Legend.Scale(label: Self.line(label), says: .color)
    scale.missing = missing(values, theme.otherCard.painted(theme.missing))
    let numbers = ValueScale(values.compactMap { $0 })
    for (index, value) in values.enumerated() {
      let swatch = value.flatMap { value in numbers.map { theme.scale.color(at: $0.place(value)) } }
      paint(&nodes[index], swatch ?? theme.missing)
    }
    guard let numbers else { return scale }
    guard numbers.greatest > numbers.least else {
      scale.entries = [entry(numbers.least.shortWords, theme.scale.color(at: 0))]
      return scale
    }
    let count = theme.scale.steps.count
    scale.entries = (0..<count).map { step in
      let bounds = [step, step + 1].map { numbers.value(at: Double($0) / Double(count)).shortWords }
      return entry("\(bounds[0]) to \(bounds[1])", theme.scale.steps[step])
    }
    return scale
  }

  private func paint(
    _ nodes: inout [RenderPlan.Node], _ label: String, _ values: [String?]
  ) -> RenderPlan.Legend.Scale {
    var scale = RenderPlan.Legend.Scale(label: Self.line(label), says: .color)
    scale.missing = missing(values, theme.otherCard.painted(theme.missing))
    var counts: [String: Int] = [:]
    for value in values.lazy.compactMap({ $0 }) { counts[value, default: 0] += 1 }
    let order = counts.sorted { $0.value > $1.value || $0.value == $1.value && $0.key < $1.key }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    for (index, value) in values.enumerated() {
      let place = value.flatMap { places[$0] }
      paint(&nodes[index], place.map(theme.palette.color) ?? theme.missing)
    }
    let named = order.prefix(theme.palette.colors.count)
    scale.entries = named.enumerated().map { place, value in
      let words = Self.line(value.key)
      return entry(words.isEmpty ? "“”" : words, theme.palette.color(at: place))
    }
    let rest = order.dropFirst(named.count)
    if !rest.isEmpty {
      let values = CaptionPlanner.count(rest.count, "other value")
      scale.entries.append(entry(values, theme.palette.color(at: named.count)))
    }
    return scale
  }

  private func paint(_ node: inout RenderPlan.Node, _ swatch: Swatch) {
    node.card = node.card.painted(swatch)
    // The fill, which says so otherwise, now says something else.
    guard node.isCandidate else { return }
    node.details.append("not reviewed")
    if theme.candidateFrame != .solid { node.card.frame = theme.candidateFrame }
  }

  private func entry(_ label: String, _ swatch: Swatch) -> RenderPlan.Legend.Scale.Entry {
    .init(label: label, card: theme.otherCard.painted(swatch))
  }

  private func missing<Value>(_ values: [Value?], _ card: Theme.Card?) -> RenderPlan.Legend.Scale.Entry? {
    let count = values.count { $0 == nil }
    return count == 0 ? nil : .init(label: "no value: \(CaptionPlanner.number(count))", card: card)
  }

  private static func line(_ text: String) -> String { DirectionalText.line(text, limit: labelLimit) }
}
