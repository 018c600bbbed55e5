/// How many pairs of nodes are how many hops apart.
public struct DistanceDistribution: Hashable, Sendable {
  /// The number of ordered pairs at each distance, from 0 (none) to the longest; of different nodes with a path only.
  public let pairs: [Int]
  /// How many nodes paths have been looked for from.
  public let sourceCount: Int
  /// Whether these are all nodes.
  public let isExact: Bool

  /// The pairs with a path.
  public var pairCount: Int { pairs.reduce(0, +) }
  /// The longest of the shortest paths; in a directed snapshot of the directed ones. A lower bound where not exact.
  public var longest: Int { max(0, pairs.count - 1) }
  /// The mean distance of the pairs with a path; 0 where there are none.
  public var average: Double {
    let sum = pairs.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return pairCount > 0 ? Double(sum) / Double(pairCount) : 0
  }

  /// The distance that some share of the pairs with a path are within, interpolated between whole hops.
  ///
  ///     d − 1 + (share · N − N(d − 1))/(N(d) − N(d − 1))
  ///
  /// with N(d) the pairs within d hops, N all of them and d the least distance with N(d) ≥ share · N.
  ///
  /// Reference: J. Leskovec, J. Kleinberg, C. Faloutsos, *Graphs over Time*, KDD 2005.
  ///
  /// - Parameter share: From 0 to 1.
  public func effectiveDiameter(share: Double = 0.9) -> Double {
    let wanted = min(1, max(0, share)) * Double(pairCount)
    var within = 0.0
    for (distance, count) in pairs.enumerated() where count > 0 {
      let next = within + Double(count)
      if next >= wanted { return Double(distance) - 1 + (wanted - within) / Double(count) }
      within = next
    }
    return 0
  }
}
