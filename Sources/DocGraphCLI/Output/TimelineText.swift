import DocGraph
import DocGraphSyntax

/// A timeline as table and JSON.
struct TimelineText {
  let timeline: Timeline
  let index: GraphIndex
  let listsUndated: Bool

  init(_ timeline: Timeline, _ index: GraphIndex, listsUndated: Bool) {
    self.timeline = timeline
    self.index = index
    self.listsUndated = listsUndated
  }

  private var graph: Graph { index.graph }

  func table(during: PartialDate?) -> String {
    var table = Table("", "DATE", "WHAT", "TEXT", "WITH", "PLACE", "DOUBT", "SOURCES")
    for entry in timeline.entries {
      let (statement, mark) = (entry.statement, entry.order.mark)
      table.add(
        mark, entry.date.words, entry.words, statement.text, others(statement),
        names(statement.places), doubt(statement), sources(statement))
    }
    var parts = timeline.entries.isEmpty ? [] : [table.text]
    if listsUndated, !timeline.undated.isEmpty {
      var list = Table("UNDATED", "TEXT", "DOUBT", "SOURCES")
      for statement in timeline.undated {
        list.add(statement.subject.kind.rawValue, statement.text, doubt(statement), sources(statement))
      }
      parts.append(list.text)
    }
    return (parts + [footnote(during: during)]).joined(separator: "\n\n")
      .replacing("\n\n(", with: "\n(")
  }

  /// The line below the table that says what it stands on.
  private func footnote(during: PartialDate?) -> String {
    let orders = Set(timeline.entries.map(\.order))
    let parts: [String?] = [
      counted(timeline.entries.count, "entry", "entries"),
      orders.contains(.uncertain) ? "~ may as well be earlier than the line above" : nil,
      orders.contains(.sameDay) ? "= of the same day" : nil,
      timeline.undated.isEmpty
        ? nil : "without a date: \(undatedCounts)" + (listsUndated ? "" : " (--undated lists them)"),
      during.map { "at \($0)" }, graph.asOf.map { "as of \($0)" }, timeline.leftOut.text,
    ]
    return "(" + parts.compactMap { $0 }.joined(separator: "; ") + ")"
  }

  private var undatedCounts: String {
    Timeline.Kind.allCases.compactMap { kind in
      let count = timeline.undated.count { $0.subject.kind == kind }
      return count == 0 ? nil : counted(count, kind.rawValue, kind.rawValue + "s")
    }.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }

  private func name(_ id: EntityID) -> String { index.entity(id)?.name ?? id.rawValue }

  /// Who took part in an event, or is in a pledge beside its maker; relations name their ends in their text.
  private func others(_ statement: Timeline.Statement) -> String? {
    if case .relation = statement.subject { return nil }
    return names(statement.parties.filter { graph.relations[$0.relation].type != .madePledge })
  }

  /// Each name once, with what is held against its being in it; the first few, so that lines stay readable.
  private func names(_ parties: [Timeline.Party]) -> String {
    let names = parties.map { party in
      let doubt = doubt(party.reservations, party.attributedTo)
      return name(party.entity) + (doubt.isEmpty ? "" : " (\(doubt))")
    }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let shown = names.count > Self.mostNames + 1 ? names.prefix(Self.mostNames) : names[...]
    let more = names.count - shown.count
    return (shown + (more > 0 ? ["\(more) more"] : [])).joined(separator: "; ")
  }

  private static let mostNames = 3

  private func doubt(_ statement: Timeline.Statement) -> String {
    doubt(statement.reservations, statement.attributedTo)
  }

  private func doubt(_ reservations: [Reservation], _ speaker: EntityID?) -> String {
    let words = reservations.filter { $0 != .attributed }.map(\.words)
    return (words + [speaker.map { "says \(name($0))" }].compactMap { $0 }).joined(separator: ", ")
  }

  private func sources(_ statement: Timeline.Statement) -> String {
    statement.documents.map(\.rawValue).joined(separator: " ")
  }
}

extension Timeline.Order {
  /// One character for tables; none where the order is sure.
  fileprivate var mark: String {
    switch self {
    case .after: ""
    case .sameDay: "="
    case .uncertain: "~"
    }
  }
}

extension TimelineText {
  func report(asOf: PartialDate?, between: PartialDate?) -> Report {
    var report = Report()
    report.add("asOf", .optional((asOf ?? graph.asOf)?.description))
    report.add("between", .optional(between?.description))
    report.add("entries", .list(timeline.entries.map(reported)))
    report.add(
      "undated",
      .mapping(
        Timeline.Kind.allCases.map { kind in
          (kind.rawValue, .integer(timeline.undated.count { $0.subject.kind == kind }))
        }, .compact))
    if listsUndated {
      report.add("undatedStatements", .list(timeline.undated.map { .object(pairs($0), .block) }))
    }
    report.add(
      "leftOut",
      .object([
        ("relations", counts(timeline.leftOut.relations)), ("entities", counts(timeline.leftOut.entities)),
      ]))
    return report
  }

  private func counts(_ counts: [LeftOut.Count]) -> SyntaxValue {
    .mapping(counts.map { ($0.reason.rawValue, .integer($0.count)) }, .compact)
  }

  private func reported(_ entry: Timeline.Entry) -> SyntaxValue {
    let bounds = (entry.span ?? entry.date).bounds
    var status: SyntaxValue?
    if case .reported(let reported) = entry.moment { status = .text(reported.rawValue) }
    let head: [(String, SyntaxValue?)] = [
      ("date", .text(entry.date.description)), ("order", .text(entry.order.rawValue)),
      ("moment", .text(entry.moment.name)), ("status", status), ("span", .optional(entry.span?.description)),
      ("begins", days(bounds.begins)), ("ends", days(bounds.ends)),
    ]
    return .object(head + pairs(entry.statement), .block)
  }

  /// The first and the last day that a begin or end may be of; without the one that nobody knows.
  private func days(_ days: ClosedRange<Int>) -> SyntaxValue {
    .object([("earliest", day(days.lowerBound)), ("latest", day(days.upperBound))])
  }

  private func day(_ number: Int) -> SyntaxValue? {
    CalendarDate(dayNumber: number).map { .text($0.description) }
  }

  private func pairs(_ statement: Timeline.Statement) -> [(String, SyntaxValue?)] {
    [
      ("kind", .text(statement.subject.kind.rawValue)), ("id", id(statement.subject)),
      ("text", .text(statement.text)),
      ("parties", .list(statement.parties.map(reported))),
      ("places", statement.places.isEmpty ? nil : .list(statement.places.map(reported))),
      ("doubt", reported(statement.reservations)),
      ("attributedTo", statement.attributedTo.map { .id($0) }),
      ("evidence", .list(statement.evidence.map(\.reported))),
    ]
  }

  private func reported(_ reservations: [Reservation]) -> SyntaxValue? {
    reservations.isEmpty ? nil : .sequence(reservations.map { .text($0.rawValue) }, .compact)
  }

  private func id(_ subject: Timeline.Subject) -> SyntaxValue? {
    switch subject {
    case .event(let id), .pledge(let id): .id(id)
    case .relation(let position): graph.relations[position].id.map { .id($0) }
    case .document(let id): .id(id)
    }
  }

  private func reported(_ party: Timeline.Party) -> SyntaxValue {
    let relation = graph.relations[party.relation]
    return .object([
      ("id", .id(party.entity)), ("name", .text(name(party.entity))), ("type", .id(relation.type)),
      ("role", .optional(relation.role)), ("relation", relation.id.map { .id($0) }),
      ("doubt", reported(party.reservations)), ("attributedTo", party.attributedTo.map { .id($0) }),
    ])
  }
}
