public import DocGraphModel

/// One report of how a pledge stands, as the file records it.
public struct PledgeReport: Hashable, Sendable {
  /// Its position in the pledge's history.
  public let step: Int
  public let status: Pledge.Status
  /// When it was so: the step's date, or else when the first of its documents was published.
  public let date: PartialDate?
  /// Whether the date is the document's, since the step has none.
  public let isDatedByDocument: Bool
  public let attributedTo: EntityID?
  /// The passages that could be read by then.
  public let evidence: [Evidence]
  public let note: String?
  public let basis: Basis

  /// What a report rests on.
  public enum Basis: String, CaseIterable, Sendable {
    /// A passage of a document says it.
    case evidence
    /// The file names who says it, without a passage.
    case attributed
    /// A person entered the pledge, and with it the report.
    case manual
    /// Nobody and nothing: it is only recorded.
    case none
  }

  /// The documents whose passages support it, each once.
  public var documents: [DocumentID] {
    evidence.filter { $0.stance == .supports }.map(\.document).reduce(into: []) { list, id in
      if !list.contains(id) { list.append(id) }
    }
  }
}

extension PledgeReport {
  init(_ step: Pledge.Step, at position: Int, of entity: Entity, _ knowledge: Knowledge) {
    let supports = step.evidence.filter { $0.stance == .supports && knowledge.includes($0) }
    self.step = position
    status = step.status
    date = step.date ?? supports.compactMap(knowledge.date).min(by: PartialDate.beginsBefore)
    isDatedByDocument = step.date == nil && date != nil
    attributedTo = step.attributedTo
    evidence = step.evidence.filter(knowledge.includes)
    note = step.note
    basis =
      if !supports.isEmpty {
        .evidence
      } else if step.attributedTo != nil {
        .attributed
      } else if entity.origin == .manual {
        .manual
      } else {
        .none
      }
  }
}

extension Pledge.Status {
  /// Whether a pledge of which this is reported is open no longer.
  var settles: Bool { self == .delivered || self == .withdrawn || self == .superseded }
}

extension [PledgeReport] {
  /// In the order of their dates, by their last days; one without any date stands behind the one before it in the file.
  func chronological() -> [PledgeReport] {
    var date: PartialDate?
    let dated = map { report in
      date = report.date ?? date
      return (date: date, report: report)
    }
    return dated.sorted { left, right in
      guard let first = left.date, let second = right.date else {
        return left.date == nil && right.date == nil
          ? left.report.step < right.report.step : left.date == nil
      }
      if PartialDate.endsBefore(first, second) { return true }
      return !PartialDate.endsBefore(second, first) && left.report.step < right.report.step
    }.map(\.report)
  }
}
