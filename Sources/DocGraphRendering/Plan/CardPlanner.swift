internal import DocGraphModel

/// Plans the cards of entities.
struct CardPlanner {
  let wording: SentenceWording
  let theme: Theme

  private var names: SourceNames { wording.names }
  private var schema: Schema { wording.schema }

  private static let wrapping = LineWrapping(width: 22, maximumLines: 7)
  /// The longest small line that makes no card wider than its name may.
  private static let detailLimit = 28

  func node(_ entity: Entity) -> RenderPlan.Node {
    let written = DirectionalText.line(entity.name, limit: .max)
    let name = written.isEmpty ? entity.id.rawValue : written
    let isCandidate = entity.review == .candidate
    var card = theme.card(of: entity.type, in: schema)
    if isCandidate { card = theme.candidate(card) }
    var node = RenderPlan.Node(
      id: entity.id, type: entity.type, kind: entity.kind, name: name,
      lines: Self.wrapping.lines(DirectionalText.line(name)),
      details: details(entity).map { DirectionalText.line($0, limit: Self.detailLimit) },
      card: card, isCandidate: isCandidate, tooltip: tooltip(entity, name: name))
    node.fit(theme)
    return node
  }

  /// What tells most beside the name: when an event was, when a pledge is due and what was reported of it last,
  /// otherwise the kind.
  private func details(_ entity: Entity) -> [String] {
    if let date = entity.event?.date { return [date.words] }
    let parts = [
      entity.pledge?.due.map { "due \($0.words)" }, entity.pledge?.history.last.map(report),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return entity.kind.map { [words($0)] } ?? [] }
    let line = parts.joined(separator: " · ")
    return line.count > Self.detailLimit ? parts : [line]
  }

  /// What was seen of a pledge, and when: never concluded here from its due date.
  private func report(_ step: Pledge.Step) -> String {
    [words(step.status.rawValue), step.date?.words].compactMap { $0 }.joined(separator: " ")
  }

  private func reportAndSource(_ step: Pledge.Step) -> String {
    let speaker = step.attributedTo.map { ", according to \(names.entity($0))" } ?? ""
    let source = step.evidence.first.map { " — \(names.document($0.document))" } ?? ""
    return report(step) + speaker + source
  }

  private func tooltip(_ entity: Entity, name: String) -> String {
    var lines = [wording.pledge(entity), wording.sentence(entity, name: name)].compactMap { $0 }
    if let pledge = entity.pledge {
      if let due = pledge.due, lines.count == 1 { lines.append("due: \(due.words)") }
      if let made = pledge.made { lines.append("made: \(made.words)") }
      if let bindingness = pledge.bindingness { lines.append("bindingness: \(bindingness.rawValue)") }
      lines += pledge.history.map { "reported: \(reportAndSource($0))" }
    }
    if let summary = entity.summary { lines.append(DirectionalText.line(summary, limit: .max)) }
    if entity.review == .candidate { lines.append("candidate: not reviewed yet") }
    return lines.joined(separator: "\n")
  }
}
