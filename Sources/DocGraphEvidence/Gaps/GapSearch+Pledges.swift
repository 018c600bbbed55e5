import DocGraphModel

extension GapSearch {
  /// Pledges that are not settled and perhaps overdue, without a report since they were made, or silent for a year; and those
  /// whose reports conflict. Overdue ones first, then by how long nothing was heard of them.
  ///
  /// - Complexity: that of a ``PledgeLedger``.
  func pledges() -> Gaps.Section {
    let ledger = PledgeLedger(index)
    let open = ledger.entries.filter(isOpen).enumerated().sorted { left, right in
      let (one, other) = (urgency(left.element), urgency(right.element))
      return one == other ? left.offset < right.offset : other.lexicographicallyPrecedes(one)
    }.map(\.element)
    return Gaps.Section(
      .pledge, open.map { pledge($0, ledger.asOf) }.filter(isWanted), top: top,
      notes: open.isEmpty
        ? [] : ["Judged by dates alone; what a pledge's status is, documents and people say."])
  }

  private func isOpen(_ entry: PledgeEntry) -> Bool {
    if !entry.conflictingReports.isEmpty { return true }
    guard entry.settled != .certain else { return false }
    // What was promised the other day need not have been heard of yet.
    let isUnheard = entry.followUps.isEmpty && entry.silentMonths != 0
    return entry.overdue != .impossible || isUnheard || (entry.silentMonths ?? 0) >= 12
  }

  private func urgency(_ entry: PledgeEntry) -> [Int] {
    let overdue = entry.overdue == .certain ? 2 : entry.overdue == .possible ? 1 : 0
    return [overdue, entry.conflictingReports.isEmpty ? 0 : 1, entry.silentMonths ?? 0]
  }

  private func pledge(_ entry: PledgeEntry, _ asOf: PartialDate?) -> Gap {
    let speakers = entry.conflictingReports.flatMap { [$0.first.attributedTo, $0.second.attributedTo] }
      .compactMap { $0 }
    let parties = entry.makers + entry.addressees
    return Gap(
      .pledge, question(entry), subjects: [entry.entity.id],
      ask: askable(speakers + parties.map(\.entity) + entry.beneficiaries.map(\.entity)),
      relations: parties.flatMap(\.relations).distinct, documents: entry.documents,
      reason: .pledge(facts: facts(entry, asOf), due: entry.pledge.due, asOf: asOf))
  }

  private func question(_ entry: PledgeEntry) -> String {
    let name = wording.name(entry.entity.id)
    let makers = wording.names(entry.makers.map(\.entity))
    let addressees = wording.names(entry.addressees.map(\.entity))
    var parts = makers.isEmpty ? "" : ", pledged by \(makers)"
    if !addressees.isEmpty { parts += (makers.isEmpty ? ", pledged" : "") + " to \(addressees)" }
    let due = entry.pledge.due.map { "Due: \($0.words)." } ?? "It names no due date."
    let asked = entry.conflictingReports.isEmpty ? "What became of" : "Which report is right of"
    return "\(asked) \(name)\(parts)? \(due)"
  }

  private func facts(_ entry: PledgeEntry, _ asOf: PartialDate?) -> [String] {
    var facts = wording.computed(entry, asOf: asOf)
    if entry.followUps.isEmpty {
      facts.append("No report since it was made" + (entry.made.map { ", \($0.words)" } ?? ""))
    } else if entry.conflictingReports.isEmpty, let last = entry.lastReport {
      facts.append("Last report: \(wording.report(last))")
    }
    return facts
  }
}
