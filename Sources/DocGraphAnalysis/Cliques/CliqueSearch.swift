/// The algorithm of Bron and Kerbosch, with Tomita's pivots and from the nodes in their order of degeneracy, after Eppstein,
/// Löffler and Strash: of what may still join, a set of bits, as there are at most as many as the degeneracy.
struct CliqueSearch: ~Copyable {
  private let rows: CliqueRows
  private let least: Int
  private let mostSteps: Int
  private(set) var steps = 0
  /// The candidates' number in the sets of bits, and -1 for other nodes.
  private let numbers: Scratch<Int32>
  private var candidates: [UInt32] = []
  /// One row of bits a candidate, then one for each earlier neighbor: which candidates it is linked with.
  private var links: [UInt64] = []
  private var words = 0
  private var clique: [Int] = []

  /// - Parameter least: The fewest members that count, at least 1.
  init(_ rows: consuming CliqueRows, least: Int, mostSteps: Int) {
    numbers = Scratch(rows.nodeCount, repeating: -1)
    self.rows = rows
    self.least = least
    self.mostSteps = mostSteps
  }

  /// Calls `found` with each clique, its members in no order.
  ///
  /// - Parameter found: Returns whether to go on.
  /// - Returns: whether all were found.
  mutating func run(_ found: (_ members: [Int]) -> Bool) throws(AnalysisError) -> Bool {
    let execution = Execution.current
    for place in 0..<rows.nodeCount {
      try execution.requireNotCancelled()
      let node = Int(rows.order[place])
      let others = gather(node, place)
      defer { for candidate in candidates { numbers[candidate] = -1 } }
      guard candidates.count + 1 >= least else { continue }
      clique = [node]
      var all = [UInt64](repeating: ~0, count: words)
      if candidates.count % 64 > 0 { all[words - 1] = (1 << UInt64(candidates.count % 64)) - 1 }
      if candidates.isEmpty { all = [] }
      let excluded = Array(candidates.count..<candidates.count + others)
      if try !extend(all, excluded, found) { return false }
    }
    return true
  }

  /// Gathers the later neighbors of a node as candidates, and the links among them and from the earlier neighbors to them.
  ///
  /// - Returns: how many earlier neighbors there are.
  private mutating func gather(_ node: Int, _ place: Int) -> Int {
    candidates.removeAll(keepingCapacity: true)
    var earlier: [UInt32] = []
    for arc in rows.row(node) {
      let other = rows.targets[arc]
      if rows.places[other] > place {
        numbers[other] = Int32(candidates.count)
        candidates.append(other)
      } else {
        earlier.append(other)
      }
    }
    guard candidates.count + 1 >= least else { return 0 }
    words = (candidates.count + 63) / 64
    links.removeAll(keepingCapacity: true)
    links.append(contentsOf: repeatElement(0, count: words * (candidates.count + earlier.count)))
    for (number, member) in (candidates + earlier).enumerated() {
      for arc in rows.row(Int(member)) {
        let other = Int(numbers[rows.targets[arc]])
        if other >= 0 { links[number * words + other / 64] |= 1 << UInt64(other % 64) }
      }
    }
    steps += candidates.count + earlier.count
    return earlier.count
  }

  /// - Parameters:
  ///   - open: The candidates that are linked with all of the clique.
  ///   - excluded: The rows of nodes that are too, but whose cliques have been found.
  private mutating func extend(
    _ open: [UInt64], _ excluded: [Int], _ found: (_ members: [Int]) -> Bool
  ) throws(AnalysisError) -> Bool {
    steps += 1 + excluded.count
    if steps > mostSteps { return false }
    let openCount = open.reduce(0) { $0 + $1.nonzeroBitCount }
    if clique.count + openCount < least { return true }
    if openCount == 0 { return excluded.isEmpty ? found(clique) : true }
    // Of the cliques to come each has a member that is not linked with the pivot: or it could join.
    let pivot = pivot(open, excluded)
    var open = open
    var excluded = excluded
    for word in 0..<words {
      var bits = open[word] & ~links[pivot * words + word]
      while bits != 0 {
        let number = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        let row = number * words
        var next = open
        for word in 0..<words { next[word] &= links[row + word] }
        clique.append(Int(candidates[number]))
        let rest = excluded.filter { links[$0 * words + number / 64] >> UInt64(number % 64) & 1 == 1 }
        let goesOn = try extend(next, rest, found)
        clique.removeLast()
        if !goesOn { return false }
        open[word] &= ~(1 << UInt64(number % 64))
        excluded.append(number)
      }
    }
    return true
  }

  /// The row with most links to what is open, of several the first.
  private func pivot(_ open: [UInt64], _ excluded: [Int]) -> Int {
    var (best, most) = (0, -1)
    func consider(_ row: Int) {
      var count = 0
      for word in 0..<words { count += (open[word] & links[row * words + word]).nonzeroBitCount }
      if count > most { (best, most) = (row, count) }
    }
    for word in 0..<words {
      var bits = open[word]
      while bits != 0 {
        consider(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    for row in excluded { consider(row) }
    return best
  }
}
