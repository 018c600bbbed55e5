internal import DocGraphModel

/// Plans the cards of entities.
struct CardPlanner {
  let schema: Schema
  let theme: Theme

  private static let wrapping = LineWrapping(width: 22, maximumLines: 4)
  /// The longest second line that makes no card wider than its name may.
  private static let detailLimit = 26

  func node(_ entity: Entity) -> RenderPlan.Node {
    let written = DirectionalText.line(entity.name, limit: .max)
    let name = written.isEmpty ? entity.id.rawValue : written
    let isCandidate = entity.review == .candidate
    var card = theme.card(of: entity.type, in: schema)
    if isCandidate { card.fill = theme.background }
    return RenderPlan.Node(
      id: entity.id, type: entity.type, kind: entity.kind, name: name,
      lines: Self.wrapping.lines(DirectionalText.line(name)),
      detail: detail(entity).map { DirectionalText.line($0, limit: Self.detailLimit) },
      card: card, isCandidate: isCandidate, tooltip: tooltip(entity, name: name))
  }

  /// What tells most beside the name: when an event was, when a pledge is due, otherwise the kind.
  private func detail(_ entity: Entity) -> String? {
    if let date = entity.event?.date { return date.words }
    if let due = entity.pledge?.due { return "due \(due.words)" }
    return entity.kind.map(words)
  }

  private func tooltip(_ entity: Entity, name: String) -> String {
    let type = schema.entityType(entity.type)?.label ?? words(entity.type.rawValue)
    var lines = [name, ([type] + [entity.kind].compactMap { $0 }.map(words)).joined(separator: " · ")]
    if let date = entity.event?.date { lines.append("date: \(date.words)") }
    if let pledge = entity.pledge {
      if let made = pledge.made { lines.append("made: \(made.words)") }
      if let due = pledge.due { lines.append("due: \(due.words)") }
      if let bindingness = pledge.bindingness { lines.append("bindingness: \(bindingness.rawValue)") }
    }
    if let summary = entity.summary { lines.append(DirectionalText.line(summary, limit: .max)) }
    if entity.review == .candidate { lines.append("candidate: not reviewed yet") }
    return lines.joined(separator: "\n")
  }
}
