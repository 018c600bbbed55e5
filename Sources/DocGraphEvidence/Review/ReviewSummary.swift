import DocGraphModel

/// What a review came to, beside the graph that it began with.
public struct ReviewSummary: Hashable, Sendable {
  /// Records that were something else before.
  public var accepted = 0
  public var rejected = 0
  /// Records with another content than before, those that took in another included.
  public var corrected = 0
  /// Entities that went into another.
  public var merged = 0
  /// Entities and relations that nobody has decided about.
  public var left = 0

  public init() {}
}

extension ReviewSession {
  /// - Complexity: O(entities + relations + changes).
  public var summary: ReviewSummary {
    var summary = ReviewSummary()
    summary.merged = merged.count
    var seen: Set<ReviewTarget> = []
    func count(_ now: Review, _ before: Review, isCorrected: Bool) {
      if now == .accepted, before != .accepted { summary.accepted += 1 }
      if now == .rejected, before != .rejected { summary.rejected += 1 }
      if isCorrected { summary.corrected += 1 }
    }
    for step in steps {
      for (position, before) in step.entities where seen.insert(.entity(before.id)).inserted {
        var now = state.entities[position]
        guard !merged.contains(now.id) else { continue }
        let review = now.review
        now.review = before.review
        count(review, before.review, isCorrected: now != before)
      }
      for (position, before) in step.relations {
        guard let id = before.id, seen.insert(.relation(id)).inserted else { continue }
        var now = state.relations[position]
        let review = now.review
        now.review = before.review
        count(review, before.review, isCorrected: now != before)
      }
    }
    summary.left =
      state.entities.count { $0.review == .candidate && !merged.contains($0.id) }
      + state.relations.count { $0.review == .candidate }
    return summary
  }
}
