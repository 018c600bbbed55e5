public import DocGraphModel

/// Two reports of a pledge, from different sources, that cannot both be right.
///
/// At one time, *delivered* excludes *in progress*, *partly delivered*, *missed* and *withdrawn*, and *withdrawn* excludes
/// *in progress*. *Delivered* also excludes what others report of later days, except that what was delivered after its due date
/// was missed before. A source is who says it, or else the publishers of the documents; where nobody knows it, nothing
/// conflicts, nor does a report with a later one from its own source. Reports that rest on nothing conflict with nothing.
public struct ConflictingReports: Hashable, Sendable {
  public let first: PledgeReport
  public let second: PledgeReport
  /// Possible where partial or missing dates leave open whether the two speak of one time.
  public let certainty: Certainty
}

/// Finds the reports of one pledge that exclude each other.
struct ReportComparison {
  let deadline: Deadline?
  /// Who speaks in a report, parallel to the reports; empty where nobody knows.
  let voices: [Set<String>]
  /// In the order of their dates.
  let reports: [PledgeReport]

  init(_ reports: [PledgeReport], due: PartialDate?, publisher: (DocumentID) -> String?) {
    self.reports = reports
    deadline = due.flatMap { Deadline($0) }
    voices = reports.map { report in
      if let speaker = report.attributedTo { return ["entity:" + speaker.rawValue] }
      return Set(report.documents.compactMap(publisher).map { "publisher:" + FoldedName($0).text })
    }
  }

  func conflicts() -> [ConflictingReports] {
    let standing = reports.indices.filter { reports[$0].basis != .none && !isReplaced($0) }
    return standing.flatMap { first in
      standing.compactMap { second -> ConflictingReports? in
        guard second > first, !voices[first].isEmpty, !voices[second].isEmpty,
          voices[first].isDisjoint(with: voices[second])
        else { return nil }
        let certainty = exclusion(reports[first], reports[second])
        guard certainty != .impossible else { return nil }
        return ConflictingReports(first: reports[first], second: reports[second], certainty: certainty)
      }
    }
  }

  /// Whether its own source has said something since.
  private func isReplaced(_ position: Int) -> Bool {
    reports.indices.contains { later in
      guard later > position, reports[later].status != .unknown,
        !voices[later].isDisjoint(with: voices[position]),
        let date = reports[position].date, let laterDate = reports[later].date
      else { return false }
      return date.precedes(laterDate) == .certain
    }
  }

  private func exclusion(_ first: PledgeReport, _ second: PledgeReport) -> Certainty {
    let statuses = Set([first.status, second.status])
    guard let one = first.date, let other = second.date else {
      return ReportComparison.exclude(statuses) ? .possible : .impossible
    }
    guard ReportComparison.exclude(statuses) else { return .impossible }
    if statuses.contains(.delivered) {
      let (delivered, contrary) = first.status == .delivered ? (one, other) : (other, one)
      if statuses.contains(.missed), deadline?.hasPassed(by: delivered) == .certain { return .impossible }
      // Done is done: what others see later speaks against it, what they saw before does not.
      if delivered.precedes(contrary) == .certain { return .certain }
    }
    return one.overlaps(other)
  }

  private static func exclude(_ statuses: Set<Pledge.Status>) -> Bool {
    if statuses.contains(.delivered) {
      return !statuses.isDisjoint(with: [.inProgress, .partlyDelivered, .missed, .withdrawn])
    }
    return statuses == [.withdrawn, .inProgress]
  }
}
