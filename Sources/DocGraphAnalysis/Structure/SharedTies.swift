/// Who shares whom: entities of one type, pair by pair, by the entities of another that both are connected with.
///
/// The projection of a graph in two groups onto one of them: people by the boards they sit on together. It is a report and adds
/// nothing to the graph: that two people sit on one board is no relation that a document states.
public struct SharedTies: Hashable, Sendable {
  /// Those that share most first, of equals those by the larger ``Pair/closeness``, then by the smaller nodes.
  public let pairs: [Pair]
  /// How many pairs there are, of which ``pairs`` may be the first only.
  public let pairCount: Int

  public struct Pair: Hashable, Sendable {
    public let first: Int
    public let second: Int
    /// Σ over what they share of 1/(others connected with it): to sit on a board of three says more than to live in one town.
    public let closeness: Double
    /// What they share, by node.
    public let ties: [Tie]
  }

  /// What two share.
  public struct Tie: Hashable, Sendable {
    public let node: Int
    /// The relations, as positions in the graph, between it and the first of the two, and it and the second.
    public let firstRelations: [Int]
    public let secondRelations: [Int]
  }
}

extension GraphSnapshot {
  /// The pairs of some entities that are connected with the same others.
  ///
  /// Directions make no difference; parallel relations are one tie, and all of them are told; loops are none.
  ///
  /// Reference: M. E. J. Newman, *Scientific Collaboration Networks II*, Physical Review E 64, 2001 (the weight by which large
  /// groups count less).
  ///
  /// - Parameters:
  ///   - isMember: whose pairs are asked for.
  ///   - isShared: by what.
  ///   - entity: only pairs with this node; nil for all.
  ///   - least: how much a pair shares at least, 1 or more.
  ///   - top: how many pairs to tell; nil for all.
  /// - Throws: ``AnalysisError/Code/size`` where more than 20 million ties come of it.
  /// - Complexity: the sum over what is shared of its members' pairs, times a logarithm.
  public func sharedTies(
    of isMember: (Int) -> Bool, through isShared: (Int) -> Bool, with entity: Int? = nil, least: Int = 1,
    top: Int? = nil
  ) throws(AnalysisError) -> SharedTies {
    let rows = network.undirectedRows()
    let members = (0..<nodeCount).map(isMember)
    var ties: [PairTie] = []
    var sizes = [Int](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount where isShared(node) {
      var group: [UInt32] = []
      for arc in rows.row(node) where rows.targets[arc] != node && members[Int(rows.targets[arc])] {
        if group.last != rows.targets[arc] { group.append(rows.targets[arc]) }
      }
      sizes[node] = group.count
      let isAsked = entity.map { group.contains(UInt32($0)) } ?? true
      guard group.count > 1, isAsked else { continue }
      guard ties.count + group.count * (group.count - 1) / 2 <= Self.mostTies else {
        throw AnalysisError(
          .size, "there are more than \(Self.mostTies / 1_000_000) million ties by what is shared",
          hint: "name an entity, or narrow the graph by type, relation or date")
      }
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] where entity.map({ $0 == first || $0 == second }) ?? true {
          ties.append(PairTie(pair: UInt64(first) << 32 | UInt64(second), node: UInt32(node)))
        }
      }
    }
    ties.sort { ($0.pair, $0.node) < ($1.pair, $1.node) }
    return shared(ties, sizes, rows, least: least, top: top)
  }

  private static let mostTies = 20_000_000

  private func shared(
    _ ties: [PairTie], _ sizes: [Int], _ rows: Adjacency, least: Int, top: Int?
  ) -> SharedTies {
    var found: [(ties: Range<Int>, closeness: Double)] = []
    var start = 0
    while start < ties.count {
      var end = start
      var closeness = 0.0
      while end < ties.count, ties[end].pair == ties[start].pair {
        closeness += 1 / Double(sizes[Int(ties[end].node)] - 1)
        end += 1
      }
      if end - start >= least { found.append((start..<end, closeness)) }
      start = end
    }
    found.sort {
      ($1.ties.count, $1.closeness, $0.ties.lowerBound) < ($0.ties.count, $0.closeness, $1.ties.lowerBound)
    }
    let pairs = found.prefix(top ?? found.count).map { found in
      let pair = ties[found.ties.lowerBound].pair
      let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      func relations(_ node: UInt32, _ member: Int) -> [Int] {
        rows.arcs(from: Int(node), to: member).map { Int(rows.relations[$0]) }
      }
      return SharedTies.Pair(
        first: first, second: second, closeness: found.closeness,
        ties: ties[found.ties].map { tie in
          SharedTies.Tie(
            node: Int(tie.node), firstRelations: relations(tie.node, first),
            secondRelations: relations(tie.node, second))
        })
    }
    return SharedTies(pairs: pairs, pairCount: found.count)
  }
}

/// That two nodes share a third.
private struct PairTie {
  /// The smaller node in the upper half.
  let pair: UInt64
  let node: UInt32
}
