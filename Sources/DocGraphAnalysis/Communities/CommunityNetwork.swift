/// A network as modularity sees it: undirected, with at most one edge between two nodes, and loops only in the strengths.
struct CommunityNetwork<Weight: LinkWeight>: ~Copyable, Sendable {
  /// Where each node's row begins, and where the last ends.
  let offsets: Scratch<UInt32>
  let targets: Scratch<UInt32>
  /// Empty where all edges weigh 1.
  let weights: Scratch<Weight>
  /// k: the weight of each node's edges, loops twice.
  let strengths: Scratch<Double>
  /// 2m: the sum of the strengths.
  let total: Double
  /// γ
  let resolution: Double

  var nodeCount: Int { strengths.count }
  var isUnit: Bool { weights.count == 0 && targets.count > 0 }

  /// γ/2m: what it costs that two nodes are in one community, by the product of their strengths.
  var penalty: Double { total > 0 ? resolution / total : 0 }

  @inline(__always)
  func row(_ node: Int) -> Range<Int> {
    // Offsets ascend; the check of a range's order is not worth its time here.
    unsafe Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node + 1])))
  }

  /// The weight of an edge; in the innermost loops it is asked once for all whether edges are units.
  @inline(__always)
  func weight(_ arc: Int) -> Weight { weights.count == 0 ? .one : weights[arc] }

  /// Pieces of the nodes for several threads.
  var pieces: Pieces { Pieces(nodeCount > Self.smallSize ? 64 : 1, balancing: offsets.array) }

  /// Below so many nodes one thread does it as fast.
  static var smallSize: Int { 4096 }
}

extension CommunityNetwork {
  /// The edges between a network's nodes, in which parallel relations add their weights.
  ///
  /// - Complexity: O(nodes + relations).
  init(_ network: Network, weighted: Bool, resolution: Double) throws(AnalysisError) {
    let forward = network.forward
    if !network.isDirected, !(weighted && network.isWeighted), forward.isSimple {
      self.init(simple: forward, resolution: resolution)
      return
    }
    let backward = network.backward
    let nodeCount = network.nodeCount
    let pieces = Pieces(nodeCount > Self.smallSize ? 64 : 1, balancing: forward.offsets)
    let offsets = Scratch<UInt32>(nodeCount + 1, repeating: 0)
    let strengths = Scratch<Double>(nodeCount, repeating: 0)
    // Each node's edges are counted, then written.
    try Execution.current.forEach(pieces.count) { piece in
      for node in pieces[piece] {
        var last = UInt32.max
        var count: UInt32 = 0
        var strength = 0.0
        network.forEachRelation(of: node, backward, weighted: weighted) { other, weight in
          strength += other == node ? 2 * weight : weight
          if other != last, other != node { count += 1 }
          last = other
        }
        offsets[node + 1] = count
        strengths[node] = strength
      }
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    let arcCount = Int(offsets[nodeCount])
    let targets = Scratch<UInt32>(uninitialized: arcCount)
    let weights = Scratch<Weight>(uninitialized: arcCount)
    try Execution.current.forEach(pieces.count) { piece in
      for node in pieces[piece] {
        let start = Int(offsets[node])
        var end = start
        network.forEachRelation(of: node, backward, weighted: weighted) { other, weight in
          if other == node { return }
          if end > start, targets[end - 1] == other {
            weights[end - 1] = .sum(weights[end - 1], Weight(relation: weight))
          } else {
            targets[end] = other
            weights[end] = Weight(relation: weight)
            end += 1
          }
        }
      }
    }
    var total = 0.0
    for node in 0..<nodeCount { total += strengths[node] }
    self.init(
      offsets: offsets, targets: targets, weights: weights, strengths: strengths, total: total,
      resolution: resolution)
  }

  /// Rows without loops and parallel arcs, all of weight 1.
  private init(simple rows: Adjacency, resolution: Double) {
    let strengths = Scratch<Double>(uninitialized: rows.nodeCount)
    for node in 0..<rows.nodeCount { strengths[node] = Double(rows.row(node).count) }
    self.init(
      offsets: Scratch(rows.offsets), targets: Scratch(rows.targets), weights: Scratch(uninitialized: 0),
      strengths: strengths, total: Double(rows.targets.count), resolution: resolution)
  }
}
