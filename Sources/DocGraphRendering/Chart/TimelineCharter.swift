internal import DocGraphAnalysis
internal import DocGraphEvidence
internal import DocGraphModel

/// Plans the chart of a timeline: one row for what each of its entries is about.
struct TimelineCharter {
  private let timeline: Timeline
  private let graph: Graph
  private let schema: Schema
  private let words: ChartWords
  private let options: ChartOptions
  private var theme: Theme { options.theme }

  init(_ timeline: Timeline, _ index: GraphIndex, _ options: ChartOptions) {
    self.timeline = timeline
    self.options = options
    graph = index.graph
    schema = graph.schema
    words = ChartWords(graph)
  }

  func plan() -> ChartPlan {
    var entries: [Timeline.Subject: [Timeline.Entry]] = [:]
    for entry in timeline.entries { entries[entry.statement.subject, default: []].append(entry) }
    var order: [Timeline.Subject] = []
    var seen: Set<Timeline.Subject> = []
    // A pledge stands where it was made or first reported on, not where it is due, if there is such.
    let firm = timeline.entries.filter { entry in
      entry.moment != .due || entries[entry.statement.subject]?.contains { $0.moment != .due } != true
    }
    for entry in firm where seen.insert(entry.statement.subject).inserted {
      order.append(entry.statement.subject)
    }
    let isCompact = order.count > ChartPlan.compactAbove
    let title = words.title(options)
    return ChartPlan(
      name: EntityID(sluggedFrom: title ?? "", fallback: "timeline").rawValue, title: title,
      subtitle: subtitle(order), captions: captions(), theme: theme,
      rows: order.compactMap { entries[$0].flatMap { row($0, isCompact: isCompact) } }, asOf: timeline.asOf,
      limits: timeline.during)
  }

  private func subtitle(_ subjects: [Timeline.Subject]) -> String {
    let counts = Timeline.Kind.allCases.compactMap { kind in
      let count = subjects.count { $0.kind == kind }
      return count == 0 ? nil : CaptionPlanner.count(count, kind.rawValue, kind.rawValue + "s")
    }.joined(separator: ", ")
    return [
      counts, timeline.during.map { "at \($0.words)" }, timeline.asOf.map { "as of \($0.words)" },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func captions() -> [String] {
    let undated = Timeline.Kind.allCases.compactMap { kind in
      let count = timeline.undated.count { $0.subject.kind == kind }
      return count == 0 ? nil : CaptionPlanner.count(count, kind.rawValue, kind.rawValue + "s")
    }
    let leftOut =
      timeline.leftOut.relations.map {
        "\(CaptionPlanner.count($0.count, "relation", "relations")) (\($0.reason.rawValue))"
      }
      + timeline.leftOut.entities.map {
        "\(CaptionPlanner.count($0.count, "event or pledge", "events and pledges")) (\($0.reason.rawValue))"
      }
    return [
      "Rows stand in the order of the first day that their date may mean; where spans overlap, which was earlier is not said.",
      undated.isEmpty ? nil : "Without a date, and so not shown: \(undated.joined(separator: ", ")).",
      leftOut.isEmpty ? nil : "Not shown: \(leftOut.joined(separator: ", ")).",
      CaptionPlanner.sources(
        cited: Set(timeline.entries.flatMap(\.statement.documents)), of: graph),
    ].compactMap { $0 }
  }

  private func row(_ entries: [Timeline.Entry], isCompact: Bool) -> ChartPlan.Row? {
    guard let first = entries.first(where: { $0.moment != .due }) ?? entries.first else { return nil }
    let statement = first.statement
    let doubt = words.doubt(statement.reservations, statement.attributedTo)
    let text = words.phrase(statement.phrases)
    let documents = entries.flatMap(\.statement.documents)
    let color = color(statement.subject)
    let marks = marks(entries, color: color)
    let date = (first.span ?? first.date).words
    return ChartPlan.Row(
      id: "entry-" + id(statement.subject), classes: "entry \(statement.subject.kind.rawValue)",
      date: date, text: text.isEmpty ? id(statement.subject) : text,
      isStruck: statement.reservations.contains(.denied),
      detail: ChartWords.joined(
        isCompact ? [doubt] : [doubt, company(statement), words.publishers(documents)]),
      kind: shape(statement.subject.kind), kindColor: color, marks: marks, isJoined: marks.count > 1,
      tooltip: tooltip(first, text: text, date: date, doubt: doubt))
  }

  /// What a relation, event or document is drawn by: one mark; a pledge by one for each of its steps.
  private func marks(_ entries: [Timeline.Entry], color: String) -> [ChartMark] {
    guard let first = entries.first else { return [] }
    let shape = shape(first.statement.subject.kind)
    guard shape == .square else {
      return [
        mark(
          first, first.span ?? first.date, shape, color, label: first.statement.subject.kind.rawValue,
          words: first.statement.subject.kind.rawValue)
      ]
    }
    // Due dates last: they are long where they are vague, and stand below what is firm.
    let ordered = entries.filter { $0.moment != .due } + entries.filter { $0.moment == .due }
    return ordered.map { entry in
      switch entry.moment {
      case .due: mark(entry, entry.date, .triangle, color, label: entry.words, words: entry.words)
      case .reported(let status):
        mark(
          entry, entry.date, .report(status), status.color(theme, schema), label: entry.words,
          words: entry.words)
      default: mark(entry, entry.date, .square, color, label: entry.words, words: entry.words)
      }
    }
  }

  private func mark(
    _ entry: Timeline.Entry, _ date: PartialDate, _ shape: ChartMark.Shape, _ color: String, label: String,
    words what: String
  ) -> ChartMark {
    let statement = entry.statement
    let lines = [
      "\(what): \(date.words)", words.doubt(statement.reservations, statement.attributedTo),
      statement.evidence.first.map(words.names.citation),
    ].compactMap { $0 }
    return ChartMark(
      date: date, shape: shape,
      style: ChartMark.Style(statement.reservations, color: color, theme: theme),
      title: lines.joined(separator: "\n"), label: label)
  }

  private func tooltip(_ entry: Timeline.Entry, text: String, date: String, doubt: String?) -> String {
    let lines = [text, "date: \(date)", doubt, company(entry.statement)]
    return (lines.compactMap { $0 } + entry.statement.evidence.prefix(2).map(words.names.citation))
      .joined(separator: "\n")
  }

  /// Who and where else, of events and pledges.
  private func company(_ statement: Timeline.Statement) -> String? {
    if case .relation = statement.subject { return nil }
    var order: [String] = []
    var names: [String: [String]] = [:]
    let others = statement.parties.filter { graph.relations[$0.relation].type != .madePledge }
    for party in others + statement.places {
      let role = role(party, of: statement.subject)
      if names[role] == nil { order.append(role) }
      let name = name(party)
      if names[role]?.contains(name) != true { names[role, default: []].append(name) }
    }
    return ChartWords.joined(order.map { "\($0) \(names[$0, default: []].joined(separator: ", "))" })
  }

  /// "announced at", where the pledge is said to be something of the other; else "at" for places and "with".
  private func role(_ party: Timeline.Party, of subject: Timeline.Subject) -> String {
    let relation = graph.relations[party.relation]
    guard relation.target == party.entity else { return "with" }
    return relation.type == .occurredAt ? "at" : DirectionalText.phrase(schema.words(of: relation))
  }

  private func name(_ party: Timeline.Party) -> String {
    let doubt = words.doubt(party.reservations, party.attributedTo).map { " (\($0))" } ?? ""
    return words.names.entity(party.entity) + doubt
  }

  private func shape(_ kind: Timeline.Kind) -> ChartMark.Shape {
    switch kind {
    case .event: .diamond
    case .relation: .circle
    case .pledge: .square
    case .document: .document
    }
  }

  private func color(_ subject: Timeline.Subject) -> String {
    switch subject {
    case .event: theme.card(of: .event, in: schema).line
    case .pledge: theme.card(of: .pledge, in: schema).line
    case .relation: theme.line
    case .document: theme.mutedText
    }
  }

  private func id(_ subject: Timeline.Subject) -> String {
    switch subject {
    case .event(let id), .pledge(let id): id.rawValue
    case .relation(let position): graph.relations[position].id?.rawValue ?? "relation-\(position + 1)"
    case .document(let id): id.rawValue
    }
  }
}
