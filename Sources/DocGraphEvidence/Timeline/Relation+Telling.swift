internal import DocGraphModel

extension Relation {
  /// Whether nothing is held against it, so that it can be told in passing.
  var isPlain: Bool {
    polarity == .positive && modality == .asserted && origin != .inferred && review == .accepted
      && attributedTo == nil
  }

  /// Whether without a date of its own it has that of an event at one of its ends: who took part, and where.
  var isPartOfEvent: Bool {
    ["organized", "hosted", "attended", "spoke_at", "signed", "occurred_at"].contains(type)
  }

  /// Whether without a date of its own it has that on which a pledge was made.
  func isPartOfPledge(_ pledge: EntityID) -> Bool {
    switch type {
    case "made_pledge": target == pledge
    case "pledged_to", "benefits", "announced_at", "revises", "supersedes": source == pledge
    default: false
    }
  }
}

extension Timeline.Statement {
  /// Adds pieces of evidence that are not there yet.
  mutating func addEvidence(_ pieces: [Evidence]) {
    for piece in pieces where !evidence.contains(piece) { evidence.append(piece) }
  }
}

extension Pledge.Step {
  var reservations: [Reservation] {
    (evidence.isEmpty ? [.unsupported] : []) + (attributedTo == nil ? [] : [.attributed])
  }
}
