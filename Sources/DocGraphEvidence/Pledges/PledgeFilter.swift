public import DocGraphModel

/// Which pledges of a ledger are wanted: those that pass all of what is set; of several values of one field, any will do.
public struct PledgeFilter: Hashable, Sendable {
  /// Made by one of these, also where that is in doubt.
  public var makers: Set<EntityID> = []
  /// Pledged to one of these, also where that is in doubt.
  public var addressees: Set<EntityID> = []
  /// One of these texts stands in the name, an alias, the summary, action, topic, measure or condition, without case and accents.
  public var about: [String] = []
  /// One of these is the last status, or a disputed one.
  public var statuses: Set<Pledge.Status> = []
  /// The deadline lies, at least possibly, before the first day of this.
  public var dueBefore: PartialDate?
  /// Certainly or possibly overdue.
  public var overdue = false
  /// Not certainly settled, and without evidence that is certainly of the first day of this or later.
  public var silentSince: PartialDate?
  /// Somebody judged that it cannot be tested.
  public var untestable = false

  public init() {}

  public func includes(_ entry: PledgeEntry) -> Bool {
    if !makers.isEmpty, !entry.makers.contains(where: { makers.contains($0.entity) }) { return false }
    if !addressees.isEmpty, !entry.addressees.contains(where: { addressees.contains($0.entity) }) {
      return false
    }
    if !about.isEmpty, !about.contains(where: { entry.mentions($0) }) { return false }
    if !statuses.isEmpty, !entry.currentReports.contains(where: { statuses.contains($0.status) }) {
      return false
    }
    if let dueBefore {
      guard let deadline = entry.pledge.due.flatMap({ Deadline($0) }),
        deadline.days.lowerBound < dueBefore.bounds.begins.lowerBound
      else { return false }
    }
    if overdue, entry.overdue == .impossible { return false }
    if let silentSince {
      guard entry.settled != .certain else { return false }
      if let last = entry.lastEvidence,
        last.bounds.ends.lowerBound >= silentSince.bounds.begins.lowerBound
      {
        return false
      }
    }
    return !untestable || entry.pledge.isTestable == false
  }
}

extension PledgeEntry {
  fileprivate func mentions(_ text: String) -> Bool {
    let wanted = FoldedName(text).text
    let texts =
      [entity.name] + entity.aliases.map(\.text)
      + [entity.summary, pledge.action, pledge.topic, pledge.measure?.metric, pledge.condition]
      .compactMap { $0 }
    return texts.contains { FoldedName($0).text.contains(wanted) }
  }
}

extension PledgeLedger {
  /// The entries that pass `filter`, in their order.
  public func entries(_ filter: PledgeFilter) -> [PledgeEntry] { entries.filter(filter.includes) }
}
