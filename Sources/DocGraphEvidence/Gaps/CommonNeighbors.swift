import DocGraphAnalysis

/// Finds the pairs of entities with the most telling neighbors in common.
///
/// The score is the Adamic–Adar index: the sum of 1/ln(degree) over the common neighbors, where the degree is the number of
/// an entity's neighbors. A neighbor that everybody has says little.
///
/// Reference: L. A. Adamic, E. Adar, *Friends and neighbors on the Web*, Social Networks 25, 2003.
struct CommonNeighbors {
  let table: NeighborTable
  /// Whether an entity may be an end of a pair.
  let isEnd: [Bool]
  /// Pairs that are linked otherwise.
  let linked: Set<PairKey>

  /// A pair has at least this many neighbors in common.
  static let fewest = 2
  /// How many steps over two relations are made at most; hubs above this are not searched.
  static let workLimit = 100_000_000
  /// How many pairs are kept at most.
  static let pairLimit = 100_000

  struct Pair: Hashable {
    let ends: PairKey
    var score: Double
  }

  struct Found {
    /// Best first.
    var pairs: [Pair]
    /// How many pairs there are; those that only hubs above ``hubLimit`` have in common are not counted.
    var count: Int
    /// Entities with more neighbors than this were not searched for pairs; nil where all were.
    var hubLimit: Int?
  }

  /// - Parameters:
  ///   - top: How many pairs to keep.
  ///   - center: Only pairs with this entity.
  /// - Complexity: O(Σ degree²) time, at most `work` steps, and O(entities + top) space.
  func best(top: Int, center: Int? = nil, work: Int = workLimit) -> Found {
    let hubLimit = center == nil ? self.hubLimit(work) : Int.max
    let weights = (0..<table.nodeCount).map { table.degree($0) > 1 ? weight(of: $0) : 0 }
    var scores = [Double](repeating: 0, count: table.nodeCount)
    var counts = [Int32](repeating: 0, count: table.nodeCount)
    var touched: [Int] = []
    var best = BestPairs(limit: top)
    for first in center.map({ $0..<$0 + 1 }) ?? 0..<table.nodeCount where isEnd[first] {
      for neighbor in table.neighbors[table.row(first)].lazy.map(Int.init)
      where table.degree(neighbor) <= hubLimit {
        for second in table.neighbors[table.row(neighbor)].lazy.map(Int.init)
        where isEnd[second] && (second > first || center != nil && second != first) {
          if counts[second] == 0 { touched.append(second) }
          counts[second] += 1
          scores[second] += weights[neighbor]
        }
      }
      for second in touched {
        let pair = PairKey(first, second)
        if counts[second] >= CommonNeighbors.fewest, table.place(of: second, at: first) == nil,
          !linked.contains(pair)
        {
          best.add(Pair(ends: pair, score: scores[second]))
        }
        counts[second] = 0
        scores[second] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    let isWhole = hubLimit == Int.max
    return Found(
      pairs: isWhole ? best.sorted() : best.sorted().map(withHubs).sorted(by: BestPairs.precedes),
      count: best.count, hubLimit: isWhole ? nil : hubLimit)
  }

  private func weight(of neighbor: Int) -> Double { LinkScores.adamicAdar(degree: table.degree(neighbor)) }

  /// A pair with the score of all its common neighbors.
  private func withHubs(_ pair: Pair) -> Pair {
    let common = table.common(pair.ends.first, pair.ends.second)
    return Pair(ends: pair.ends, score: common.reduce(0) { $0 + weight(of: $1) })
  }

  /// The largest degree up to which all entities can be searched with so much work; `Int.max` where that is all of them.
  private func hubLimit(_ work: Int) -> Int {
    let degrees = (0..<table.nodeCount).map(table.degree).sorted()
    var sum = 0
    for degree in degrees {
      sum += degree * degree
      if sum > work { return degree - 1 }
    }
    return Int.max
  }
}

/// Two different entities, as positions in the graph, whichever is named first.
struct PairKey: Hashable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// The best of many pairs.
private struct BestPairs {
  let limit: Int
  private(set) var count = 0
  private var pairs: [CommonNeighbors.Pair] = []

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ pair: CommonNeighbors.Pair) {
    count += 1
    pairs.append(pair)
    if pairs.count >= 2 * limit + 1_000 { pairs = sorted() }
  }

  func sorted() -> [CommonNeighbors.Pair] {
    Array(pairs.sorted(by: BestPairs.precedes).prefix(limit))
  }

  /// By score, where sums in another order are the same; then by the order of the graph.
  static func precedes(_ left: CommonNeighbors.Pair, _ right: CommonNeighbors.Pair) -> Bool {
    let (one, other) = ((left.score * 1e9).rounded(), (right.score * 1e9).rounded())
    if one != other { return one > other }
    return (left.ends.first, left.ends.second) < (right.ends.first, right.ends.second)
  }
}
