internal import DocGraphModel

extension Relation {
  /// Whether the entry of an event or pledge can tell it in passing: what is denied, alleged or not reviewed stands for itself.
  var canBeToldInPassing: Bool {
    polarity == .positive && modality != .alleged && modality != .hypothetical && origin != .inferred
      && review == .accepted
  }

  /// What is held against one that is told in passing.
  var reservations: [Reservation] {
    let attributed: [Reservation] = attributedTo == nil ? [] : [.attributed]
    switch modality {
    case .conditional: return [.conditional] + attributed
    case .proposed: return [.proposed] + attributed
    case .planned: return [.planned] + attributed
    default: return attributed
    }
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
