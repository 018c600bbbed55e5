public import DocGraphEvidence
import DocGraphModel

/// The due dates of pledges as a calendar (RFC 5545): an all-day event each.
///
/// A due date of a year, a month or a decade stands on its last day, and says so. What is circa or uncertain, a season, and a
/// month or day that nobody knows takes all days on which it may end. Ids hold the pledge's id and the graph's title, so that a
/// calendar that is read again replaces the events it knows.
public struct PledgeCalendar: Sendable {
  /// The calendar's bytes, with CRLF.
  public let bytes: [UInt8]
  /// The pledges that are not in: without a due date, or with one that has no last day from the year 1 to 9999.
  public let left: [PledgeEntry]

  /// - Complexity: O(bytes).
  public init(_ ledger: PledgeLedger, _ entries: [PledgeEntry]) {
    let title = ledger.index.graph.title
    var text =
      ICalendarText.line("BEGIN", "VCALENDAR") + ICalendarText.line("VERSION", "2.0")
      + ICalendarText.line("PRODID", "-//docgraph//docgraph//EN")
      + ICalendarText.line("CALSCALE", "GREGORIAN")
      + ICalendarText.line("X-WR-CALNAME", text: "Pledges due" + (title.map { ": \($0)" } ?? ""))
    let graph = EntityID(sluggedFrom: title ?? "", fallback: "graph")
    var left: [PledgeEntry] = []
    for entry in entries {
      if let event = PledgeEvent(entry, ledger) {
        text += event.text(uid: "\(entry.entity.id).\(graph)@docgraph")
      } else {
        left.append(entry)
      }
    }
    bytes = Array((text + ICalendarText.line("END", "VCALENDAR")).utf8)
    self.left = left
  }
}

/// A pledge's due date as an event.
private struct PledgeEvent {
  private let entry: PledgeEntry
  private let ledger: PledgeLedger
  private let due: PartialDate
  private let first: String
  private let dayAfter: String
  private let isSpan: Bool

  /// Nil where there is no due date, or none that a calendar can hold.
  init?(_ entry: PledgeEntry, _ ledger: PledgeLedger) {
    guard let due = entry.pledge.due, let deadline = Deadline(due), deadline.days.upperBound < Int.max,
      let first = day(deadline.days.lowerBound), let dayAfter = day(deadline.days.upperBound + 1)
    else { return nil }
    self.entry = entry
    self.ledger = ledger
    self.due = due
    self.first = first
    self.dayAfter = dayAfter
    isSpan = deadline.days.count > 1
  }

  func text(uid: String) -> String {
    [
      ICalendarText.line("BEGIN", "VEVENT"), ICalendarText.line("UID", text: uid),
      ICalendarText.line("DTSTAMP", stamp), ICalendarText.line("DTSTART;VALUE=DATE", first),
      ICalendarText.line("DTEND;VALUE=DATE", dayAfter), ICalendarText.line("SUMMARY", text: summary),
      ICalendarText.line("DESCRIPTION", text: description), ICalendarText.line("TRANSP", "TRANSPARENT"),
      ICalendarText.line("END", "VEVENT"),
    ].joined()
  }

  /// "Due by the end of 2034: Hire 40 apprentices (Greywater Dredging)".
  private var summary: String {
    let when =
      if isSpan {
        "Due some time in \(due.words), no day given"
      } else if case .date(let date) = due.form, case .known = date.day {
        "Due"
      } else {
        "Due by the end of \(isDecade ? "the " : "")\(due.words)"
      }
    let makers = entry.makers.isEmpty ? "" : " (\(ledger.names(entry.makers).joined(separator: "; ")))"
    let reports = entry.currentReports.filter { $0.status != .announced }.map(\.statusWords)
    return ICalendarText.oneLine(
      "\(when): \(ledger.title(entry))\(makers)"
        + (reports.isEmpty ? "" : " [\(reports.joined(separator: "; "))]"))
  }

  private var isDecade: Bool {
    if case .date(let date) = due.form { date.unspecifiedYearDigits == 1 } else { false }
  }

  private var description: String {
    let pledge = entry.pledge
    let asOf = ledger.asOf.map { " as of \($0)" } ?? ""
    let lines: [String?] = [
      ledger.promise(entry), pledge.amount.map { "Amount: \($0)" },
      pledge.measure.map { "Measure: \($0.words)" }, pledge.condition.map { "Condition: \($0)" },
      entry.made.map { "Made: \($0)" }, "Due: \(due)", pledge.bindingness.map { "Binding: \($0.rawValue)" },
    ]
    let reports = entry.currentReports.map { "Reported: \(ledger.words(of: $0))" }
    let computed = ledger.computedWords(entry).map { "Computed by docgraph\(asOf): \($0)" }
    let sources = entry.documents.map { "Source: \(ledger.source($0))" }
    return (lines.compactMap { $0 } + reports + computed + sources).map(ICalendarText.oneLine)
      .joined(separator: "\n")
  }

  /// When the event was written down: the ledger's date, since the clock would make each run's bytes different.
  private var stamp: String {
    let date = ledger.asOf ?? entry.made ?? due
    return (day(date.bounds.ends.upperBound) ?? day(date.bounds.begins.lowerBound) ?? "19700101") + "T000000Z"
  }
}

/// A day as iCalendar writes it, which has four digits for a year.
private func day(_ number: Int) -> String? {
  guard let date = CalendarDate(dayNumber: number), (1...9_999).contains(date.year) else { return nil }
  return date.description.replacing("-", with: "")
}
