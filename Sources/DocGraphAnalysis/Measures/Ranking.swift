/// The nodes with the highest scores.
public struct Ranking: Hashable, Sendable {
  /// Highest score first; equal scores in the order of their nodes, hence of their entities' ids.
  public let entries: [Entry]

  public struct Entry: Hashable, Sendable {
    /// Counted from 1; equal scores have one rank, and the next has its place: 1, 2, 2, 4.
    public let rank: Int
    public let node: Int
    public let score: Double
  }

  /// Ranks the nodes by `scores`, one a node; scores count as equal where neighbors in their order differ by
  /// less than 1e-12 of themselves, as rounding may part what is equal.
  ///
  /// - Parameters:
  ///   - top: how many entries to keep; nil for all.
  ///   - isShown: whether a node is to have an entry; the others keep their places in the ranking.
  /// - Complexity: O(nodes × log nodes).
  public init(_ scores: [Double], top: Int? = nil, where isShown: (Int) -> Bool = { _ in true }) {
    var order = Array(scores.indices)
    order.sort { scores[$0] > scores[$1] || (scores[$0] == scores[$1] && $0 < $1) }
    let wanted = min(top ?? order.count, order.count)
    var entries: [Entry] = []
    var start = 0
    while entries.count < wanted, start < order.count {
      var end = start + 1
      while end < order.count, Length.isEqual(scores[order[end - 1]], scores[order[end]]) { end += 1 }
      let ties = order[start..<end].filter(isShown).sorted().prefix(wanted - entries.count)
      entries += ties.map { Entry(rank: start + 1, node: $0, score: scores[$0]) }
      start = end
    }
    self.entries = entries
  }
}
