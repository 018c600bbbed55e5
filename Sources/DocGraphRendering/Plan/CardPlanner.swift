internal import DocGraphEvidence
internal import DocGraphModel

/// Plans the cards of entities.
struct CardPlanner {
  let wording: SentenceWording
  let theme: Theme
  /// What is known of pledges at the picture's time.
  let pledges: [EntityID: PledgeEntry]
  /// Whether the picture is of a time of its own.
  let isDated: Bool
  /// Names that several entities have.
  let sharedNames: Set<String>

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
    let parts = [entity.pledge?.due.map { "due \($0.words)" }, standing(entity)].compactMap { $0 }
    guard !parts.isEmpty else { return [entity.kind.map(words) ?? tellingApart(entity)].compactMap { $0 } }
    let line = parts.joined(separator: " · ")
    return line.count > Self.detailLimit ? parts : [line]
  }

  /// What tells an entity without a kind from others of its name: another name, or its id.
  private func tellingApart(_ entity: Entity) -> String? {
    guard sharedNames.contains(entity.name) else { return nil }
    let other = entity.aliases.map(\.text).first { $0 != entity.name }
    // "Ann Lee, engineer" needs not say the name again.
    let own = entity.name + ", "
    return other.map { $0.hasPrefix(own) ? String($0.dropFirst(own.count)) : $0 } ?? "id \(entity.id)"
  }

  /// The last that was reported of a pledge, as far as it was known at the picture's time, or that reports exclude each other.
  private func standing(_ entity: Entity) -> String? {
    guard let entry = pledges[entity.id] else { return entity.pledge?.history.last.map(report) }
    let last = entry.lastReport.flatMap { report in
      entry.pledge.history.indices.contains(report.step) ? entry.pledge.history[report.step] : nil
    }
    if !entry.conflictingReports.isEmpty {
      return ["reports conflict", last?.date?.words].compactMap { $0 }.joined(separator: " ")
    }
    return (isDated ? last : entity.pledge?.history.last).map(report)
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
