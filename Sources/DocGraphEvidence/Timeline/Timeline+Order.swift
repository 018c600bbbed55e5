internal import DocGraphModel

extension Timeline {
  /// The entries in order, each with what is known of it and the one before.
  static func ordered(_ entries: [Entry]) -> [Entry] {
    var sorted = entries.enumerated().map { SortKey($1, position: $0) }.sorted { $0.precedes($1) }
      .map(\.entry)
    for position in sorted.indices.dropFirst() {
      sorted[position].order = order(sorted[position - 1].date, sorted[position].date)
    }
    return sorted
  }

  private static func order(_ earlier: PartialDate, _ later: PartialDate) -> Order {
    if earlier.precedes(later) == .certain { return .after }
    let (first, second) = (earlier.bounds, later.bounds)
    let isOneDay = first.begins.lowerBound == first.ends.upperBound
    return first == second && isOneDay ? .sameDay : .uncertain
  }
}

/// What an entry is sorted by; bounds are worked out once.
private struct SortKey {
  let entry: Timeline.Entry
  let position: Int
  private let days: (Int, Int)
  private let text: String
  private let rank: Int

  init(_ entry: Timeline.Entry, position: Int) {
    self.entry = entry
    self.position = position
    let bounds = entry.date.bounds
    days = (bounds.begins.lowerBound, bounds.ends.upperBound)
    text = entry.date.description
    rank = Timeline.Kind.allCases.firstIndex(of: entry.statement.subject.kind) ?? 0
  }

  /// The order of `PartialDate.beginsBefore`, then of kinds, then of the builder, which goes by ids.
  func precedes(_ other: SortKey) -> Bool {
    if days != other.days { return days < other.days }
    return (text, rank, position) < (other.text, other.rank, other.position)
  }
}
