public import DocGraphModel

/// What became of a piece of evidence when it was verified.
public struct VerifiedEvidence: Hashable, Sendable {
  /// Where it stands in the graph file: `relations[3].evidence[0]`.
  public let place: GraphPath
  public let evidence: Evidence
  /// What its document has where it points.
  public let reading: Reading
  /// The ends of its relation that nothing says are mentioned in it.
  public let unmentioned: [EntityID]
  /// Every verdict that applies, gravest first, at least one.
  public let verdicts: [Verdict]

  init(place: GraphPath, evidence: Evidence, reading: Reading, unmentioned: [EntityID]) {
    self.place = place
    self.evidence = evidence
    self.reading = reading
    let stands = reading.verdicts.allSatisfy { $0 != .missing && $0 != .unread }
    self.unmentioned = stands ? unmentioned : []
    verdicts = (reading.verdicts + (self.unmentioned.isEmpty ? [] : [.weak])).sorted()
  }

  /// The gravest of ``verdicts``.
  public var verdict: Verdict { verdicts.first ?? .unread }

  /// Whether there is something to look at: more than white space, or something that could not be compared.
  public var isFinding: Bool { verdict < .normalized || reading.note != nil }
}
