public import DocGraphModel

// A ledger as sentences say it. What a file says comes as it is: whoever prints it makes it safe.

extension PledgeLedger {
  /// An entity's name, with its id where others have the name too; the id alone where the graph has no such entity.
  public func name(_ id: EntityID) -> String { index.tellingName(id) }

  /// A pledge's name, with what no person has accepted yet said to be so.
  public func title(_ entry: PledgeEntry) -> String {
    entry.entity.name + (entry.entity.review == .candidate ? " (candidate)" : "")
  }

  /// A document as people know it: "The Lowgate Beacon (beacon-1)".
  public func source(_ id: DocumentID) -> String {
    index.document(id)?.publisher.map { "\($0) (\(id))" } ?? id.rawValue
  }

  /// Names with what is held against them: "Harbor Trust", "Molan Shipping (says Shen Molan)".
  public func names(_ parties: [PledgeParty]) -> [String] {
    parties.map { party in
      let doubts =
        party.reservations.map(\.words) + [party.attributedTo.map { "says \(name($0))" }].compactMap { $0 }
      return name(party.entity) + (doubts.isEmpty ? "" : " (\(doubts.joined(separator: ", ")))")
    }
  }

  /// Who promised what to whom: "Harbor Trust to Saltmarsh Haven: rebuild the north pier".
  public func promise(_ entry: PledgeEntry) -> String {
    let makers = entry.makers.isEmpty ? "nobody named" : names(entry.makers).joined(separator: "; ")
    let addressees =
      entry.addressees.isEmpty ? "" : " to " + names(entry.addressees).joined(separator: "; ")
    return "\(makers)\(addressees): \(entry.pledge.action ?? entry.entity.name)"
  }

  /// A report with who says it: "delivered 2034-06-08, says Greywater Dredging in The Lowgate Beacon (beacon-2)".
  public func words(of report: PledgeReport) -> String {
    var words = report.statusWords
    let sources = report.documents.map(source).joined(separator: "; ")
    switch (report.basis, report.attributedTo) {
    case (.none, _): words += ", recorded without evidence"
    case (.manual, _): words += ", entered by hand"
    case (_, let speaker?): words += ", says \(name(speaker))" + (sources.isEmpty ? "" : " in \(sources)")
    case (_, nil): words += ", says \(sources)"
    }
    return words
  }

  /// What docgraph computes of a pledge, one remark each: "overdue: it was due by 2033-06-30".
  public func computedWords(_ entry: PledgeEntry) -> [String] {
    [overdue(entry), silence(entry), revisions(entry), predecessors(entry)].compactMap { $0 }
      + entry.conflictingReports.map(conflict)
  }

  private func overdue(_ entry: PledgeEntry) -> String? {
    guard let due = entry.pledge.due else { return nil }
    switch entry.overdue {
    case .impossible: return nil
    case .certain:
      return "overdue: due \(due.words), and no report that it was delivered, withdrawn or superseded"
    case .possible:
      return entry.settled == .possible
        ? "possibly overdue: due \(due.words), and what would settle it is doubtful, disputed or without evidence"
        : "possibly overdue: due \(due.words), which may be over"
    }
  }

  private func silence(_ entry: PledgeEntry) -> String? {
    guard let months = entry.silentMonths, months > 0, let last = entry.lastEvidence else { return nil }
    return "silent for \(counted(months, "month")): the last evidence is of \(last.words)"
  }

  private func revisions(_ entry: PledgeEntry) -> String? {
    guard let last = entry.revisions.later.last else { return nil }
    let first = entry.pledge.due.map { "due \($0.words)" } ?? "without a due date"
    let now = entry.revisions.presentDue.map { "due \($0.words)" } ?? "without a due date"
    return "revised \(counted(entry.revisions.count, "time")): \(first), now \(now) (\(last))"
  }

  private func predecessors(_ entry: PledgeEntry) -> String? {
    guard let first = entry.revisions.earlier.first else { return nil }
    let count = entry.revisions.earlier.count
    let due = entry.revisions.originalDue.map { "due \($0.words)" } ?? "without a due date"
    return "revision \(count) of \(first), which was \(due)"
  }

  /// What docgraph computes, in a few words: "overdue, silent for 15 months".
  public func computedBrief(_ entry: PledgeEntry) -> String {
    var words: [String] = []
    if entry.overdue == .certain { words.append("overdue") }
    if entry.overdue == .possible { words.append("possibly overdue") }
    if let months = entry.silentMonths, months > 0 {
      words.append("silent for \(counted(months, "month"))")
    }
    if entry.revisions.count > 0 { words.append("revised \(counted(entry.revisions.count, "time"))") }
    if entry.conflictingReports.contains(where: { $0.certainty == .certain }) {
      words.append("conflicting reports")
    } else if !entry.conflictingReports.isEmpty {
      words.append("possibly conflicting reports")
    }
    return words.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private func conflict(_ conflict: ConflictingReports) -> String {
    let whether = conflict.certainty == .certain ? "conflicting" : "possibly conflicting"
    return "\(whether) reports: \(voice(conflict.first)); \(voice(conflict.second))"
  }

  private func voice(_ report: PledgeReport) -> String {
    let speaker = report.attributedTo.map(name) ?? report.documents.map(source).joined(separator: "; ")
    return "\(report.statusWords), says \(speaker)"
  }
}

extension PledgeReport {
  /// "delivered 2034-06-08", "announced (in a document of 2031-03-04)", "announced, undated".
  public var statusWords: String {
    let status = status.rawValue.replacing("_", with: " ")
    guard let date else { return "\(status), undated" }
    return isDatedByDocument ? "\(status) (in a document of \(date.words))" : "\(status) \(date.words)"
  }
}

extension Pledge.Measure {
  /// "apprentices hired: 40 people", "diesel burned: 4000 to 2800 tonne".
  public var words: String {
    let figures = [baseline, target].compactMap { $0?.description }.joined(separator: " to ")
    let parts = [figures, unit ?? ""].filter { !$0.isEmpty }
    return metric + (parts.isEmpty ? "" : ": " + parts.joined(separator: " "))
  }
}
