import DocGraphModel

extension PledgeReader {
  /// What a ledger says of a pledge.
  func entry(_ draft: Draft, _ chains: RevisionChains) -> PledgeEntry {
    let pledge = draft.entity.pledge ?? Pledge()
    let conflicts = ReportComparison(draft.reports, due: pledge.due, publisher: publisher).conflicts()
    let settled = settlement(draft, conflicts)
    let lastEvidence = lastEvidence(draft)
    let documents = Set(draft.evidence.map(\.evidence.document))
    return PledgeEntry(
      entity: draft.entity, makers: draft.parties[.maker] ?? [], addressees: draft.parties[.addressee] ?? [],
      beneficiaries: draft.parties[.beneficiary] ?? [], occasions: draft.parties[.occasion] ?? [],
      made: draft.made, reports: draft.reports, documents: inOrder(documents),
      overdue: overdue(pledge, settled), lastEvidence: lastEvidence,
      silentMonths: settled == .certain ? nil : silentMonths(since: lastEvidence), settled: settled,
      revisions: chains.revisions(of: draft.entity.id), conflictingReports: conflicts,
      fulfilledBy: draft.parties[.fulfilment] ?? [])
  }

  private func settlement(_ draft: Draft, _ conflicts: [ConflictingReports]) -> Certainty {
    let disputed = Set(conflicts.flatMap { [$0.first.step, $0.second.step] })
    let settling = draft.reports.filter(\.status.settles)
    let parties = (draft.parties[.fulfilment] ?? []) + (draft.parties[.reviser] ?? [])
    if parties.contains(where: \.isFirm)
      || settling.contains(where: { $0.basis != .none && !disputed.contains($0.step) })
    {
      return .certain
    }
    return parties.isEmpty && settling.isEmpty ? .impossible : .possible
  }

  private func overdue(_ pledge: Pledge, _ settled: Certainty) -> Certainty {
    guard settled != .certain, let asOf = knowledge.asOf, let deadline = pledge.due.flatMap({ Deadline($0) })
    else { return .impossible }
    let passed = deadline.hasPassed(by: asOf)
    return settled == .possible ? min(passed, .possible) : passed
  }

  private func silentMonths(since evidence: PartialDate?) -> Int? {
    guard let evidence, let asOf = knowledge.asOf else { return nil }
    return Silence.months(since: evidence, asOf: asOf)
  }

  private func lastEvidence(_ draft: Draft) -> PartialDate? {
    let passages = draft.evidence.compactMap { knowledge.date(of: $0.evidence) ?? $0.date }
    let reports = draft.reports.filter { $0.basis == .attributed || $0.basis == .manual }.compactMap(\.date)
    return (passages + reports).max(by: PartialDate.endsBefore)
  }

  private func publisher(_ document: DocumentID) -> String? { index.document(document)?.publisher }

  private func inOrder(_ documents: Set<DocumentID>) -> [DocumentID] {
    documents.sorted { left, right in
      (index.position(of: left) ?? Int.max, left) < (index.position(of: right) ?? Int.max, right)
    }
  }
}
