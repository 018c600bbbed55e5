/// Whether people stand first and places last, which is how a reader goes through columns, or a flow.
struct ReadingOrder {
  private let isFirst: [Bool]
  private let isLast: [Bool]
  /// How many people and places have a side of their own.
  private let count: Int

  /// - Complexity: O(n).
  init(_ graph: LayoutGraph) {
    var first = Array(repeating: false, count: graph.count)
    var last = first
    for node in graph.leftColumn { first[node] = true }
    for node in graph.rightColumn { last[node] = true }
    (isFirst, isLast) = (first, last)
    count = graph.leftColumn.count + graph.rightColumn.count
  }

  /// What share of people and places stands where no reader looks for them: of 0 where all people stand before all others, and all
  /// places behind them, to 1.
  ///
  /// Counted are the fewest cards that would have to go for that: a person among the others as much as another card among the people.
  ///
  /// - Parameter places: Where each node stands, in the direction of reading.
  /// - Complexity: O(n log n).
  func disorder(_ places: [Double]) -> Double {
    guard count > 0 else { return 0 }
    let sorted = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    let misplaced =
      Self.fewest(sorted, places, isFirst) + Self.fewest(sorted.reversed(), places.map { -$0 }, isLast)
    return Double(misplaced) / Double(count)
  }

  /// How many cards have to go, at least, so that somewhere all members stand before and all others behind.
  private static func fewest(_ sorted: [Int], _ places: [Double], _ isMember: [Bool]) -> Int {
    var behind = isMember.count { $0 }
    var fewest = behind
    var othersBefore = 0
    for (number, node) in sorted.enumerated() {
      if isMember[node] { behind -= 1 } else { othersBefore += 1 }
      // Cards of one layer cannot be told apart.
      let isEndOfLayer = number + 1 == sorted.count || places[sorted[number + 1]] - places[node] > 0.9
      if isEndOfLayer { fewest = min(fewest, behind + othersBefore) }
    }
    return fewest
  }
}
