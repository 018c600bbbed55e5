import DocGraph

/// What a review says of decisions.
enum ReviewWords {
  /// "accepted r12, and with it e:harbor-trust".
  static func of(_ change: ReviewChange) -> String {
    let targets = list(change.decision.targets)
    let other = change.decision.other.map { "e:\($0)" } ?? ""
    var words =
      switch change.decision.verb {
      case .accept: "accepted \(targets)"
      case .reject: "rejected \(targets)"
      case .edit: "corrected \(targets)"
      case .reopen: "undecided again: \(targets)"
      case .merge: "merged \(targets) into \(other)"
      case .apart: "kept apart \(targets) and \(other)"
      }
    if !change.accepted.isEmpty { words += ", with it accepted \(list(change.accepted))" }
    if !change.rejected.isEmpty { words += ", with it rejected \(list(change.rejected))" }
    return words
  }

  /// A decision without all the ids of a long one.
  static func shortened(_ decision: ReviewDecision) -> String {
    guard decision.targets.count > 6 else { return decision.description }
    return "\(list(decision.targets)) \(decision.verb.rawValue)"
  }

  /// The values of a record that can be edited, as they would be typed.
  static func values(of target: ReviewTarget, in session: ReviewSession) -> String {
    let corrections = session.values(of: target)
    return corrections.map { "  \($0.key.rawValue)=\($0.value)".printable }.joined(separator: "\n")
  }

  private static func list(_ targets: [ReviewTarget]) -> String {
    let rest = targets.count - 6
    return targets.prefix(6).map(\.description).joined(separator: " ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// "accepted 5, rejected 2, corrected 1".
  static func of(_ summary: ReviewSummary) -> String {
    let parts = [
      (summary.accepted, "accepted"), (summary.rejected, "rejected"), (summary.corrected, "corrected"),
      (summary.merged, "merged"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
    return words.isEmpty ? "nothing changed" : words.joined(separator: ", ")
  }
}
