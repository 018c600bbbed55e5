/// Gauss and Seidel's iteration, strong component by strong component in the order of the arcs: for directed networks that
/// are mostly without cycles.
///
/// What flows into a component is known when its turn comes, so that a node outside all cycles takes one step, and the others
/// iterate over the arcs of their own component alone.
struct PageRankOrdered: ~Copyable {
  private let problem: PageRankProblem
  private let ranks: Scratch<Double>
  /// p(u)/W(u), what each unit of weight carries on, times the damping.
  private let flow: Scratch<Double>
  /// d/W(u), or 0 for a dangling node.
  private let shares: Scratch<Double>

  init(_ problem: PageRankProblem) throws(AnalysisError) {
    self.problem = problem
    ranks = Scratch(problem.nodeCount, repeating: 0)
    flow = Scratch(problem.nodeCount, repeating: 0)
    shares = try problem.strengths()
    for node in 0..<problem.nodeCount {
      let strength = shares[node]
      shares[node] = strength > 0 ? problem.damping / strength : 0
    }
  }

  /// - Complexity: O(nodes + arcs), and O(arcs of a component) an iteration.
  consuming func result() throws(AnalysisError) -> [Double] {
    try problem.network.backward.reading(weighted: problem.isWeighted) { rows throws(AnalysisError) in
      let order = StrongOrder(rows)
      var first = 0
      while first < order.nodes.count {
        var end = first + 1
        while end < order.nodes.count, !order.isFirst[end] { end += 1 }
        if end == first + 1 {
          settle(Int(order.nodes[first]), rows)
        } else {
          try Execution.current.requireNotCancelled()
          try settle(order, first..<end, rows)
        }
        first = end
      }
    }
    var total = 0.0
    for node in 0..<ranks.count { total += ranks[node] }
    for node in 0..<ranks.count { ranks[node] /= total }
    return ranks.array
  }

  /// A node that is in no cycle but its own loops.
  private borrowing func settle(_ node: Int, _ rows: RowReader) {
    // Its own flow is 0 as yet.
    var rank = (1 - problem.damping) * problem.start(node) + rows.gather(node, flow)
    var loops = 0.0
    for arc in rows.row(node) where rows.target(arc) == node {
      loops += rows.isWeighted ? rows.weight(arc) : 1
    }
    if loops > 0 { rank /= 1 - loops * shares[node] }
    ranks[node] = rank
    flow[node] = rank * shares[node]
  }

  /// A component: its nodes are numbered anew in their order, so that sweeps run through memory.
  private borrowing func settle(
    _ order: borrowing StrongOrder, _ places: Range<Int>, _ rows: RowReader
  ) throws(AnalysisError) {
    let count = places.count
    let label = order.labels[order.nodes[places.lowerBound]]
    for place in places { flow[order.nodes[place]] = Double(place - places.lowerBound) }
    var local = LocalRows(nodeCount: count, isWeighted: rows.isWeighted)
    let constants = Scratch<Double>(uninitialized: count)
    for place in places {
      let node = Int(order.nodes[place])
      var constant = (1 - problem.damping) * problem.start(node)
      for arc in rows.row(node) {
        let source = rows.target(arc)
        if order.labels[source] == label {
          // The place of a member stands where its flow will.
          local.add(Int(flow[source]), rows.isWeighted ? rows.weight(arc) : 1)
        } else {
          constant += flow[source] * (rows.isWeighted ? rows.weight(arc) : 1)
        }
      }
      local.endRow()
      constants[place - places.lowerBound] = constant
    }
    let values = Scratch<Double>(count, repeating: 1 / Double(problem.nodeCount))
    let carried = Scratch<Double>(uninitialized: count)
    let ownShares = Scratch<Double>(uninitialized: count)
    for place in 0..<count {
      ownShares[place] = shares[order.nodes[places.lowerBound + place]]
      carried[place] = values[place] * ownShares[place]
    }
    // The sum of all later changes is below 1/(1 − d) times the last.
    let enough = problem.tolerance * (1 - problem.damping) * Double(count) / Double(problem.nodeCount)
    try local.rows.reading { local throws(AnalysisError) in
      for _ in 0..<problem.maximumIterations {
        var change = 0.0
        for place in 0..<count {
          let value = constants[place] + local.gather(place, carried)
          change += abs(value - values[place])
          values[place] = value
          carried[place] = value * ownShares[place]
        }
        if change < enough { return }
      }
      throw problem.notConverged()
    }
    for place in 0..<count {
      let node = order.nodes[places.lowerBound + place]
      ranks[node] = values[place]
      flow[node] = carried[place]
    }
  }
}

/// The rows of a component by places in it.
private struct LocalRows {
  private(set) var rows: RowArrays
  private let isWeighted: Bool

  init(nodeCount: Int, isWeighted: Bool) {
    rows = RowArrays(offsets: [0], targets: [], values: isWeighted ? [] : nil)
    rows.offsets.reserveCapacity(nodeCount + 1)
    self.isWeighted = isWeighted
  }

  mutating func add(_ place: Int, _ weight: Double) {
    rows.targets.append(UInt32(truncatingIfNeeded: place))
    if isWeighted { rows.values?.append(weight) }
  }

  mutating func endRow() { rows.offsets.append(UInt32(rows.targets.count)) }
}

extension PageRankProblem {
  /// Whether half the arcs leave nodes that are behind no cycle: then there is an order that saves most iterations.
  ///
  /// - Complexity: O(nodes + arcs that leave such nodes).
  func isMostlyOrdered() -> Bool {
    let backward = network.backward
    return network.forward.reading { rows in
      // How many arcs from others reach each node, less those from nodes taken away.
      let open = Scratch<UInt32>(uninitialized: nodeCount)
      let taken = Scratch<UInt32>(uninitialized: nodeCount)
      var (count, arcs, next) = (0, 0, 0)
      for node in 0..<nodeCount {
        open[node] = backward.offsets[node + 1] - backward.offsets[node]
        if open[node] == 0 {
          taken[count] = UInt32(node)
          count += 1
        }
      }
      while next < count {
        let node = Int(taken[next])
        next += 1
        arcs += rows.degree(node)
        for arc in rows.row(node) {
          let target = rows.target(arc)
          open[target] -= 1
          if open[target] == 0 {
            taken[count] = UInt32(target)
            count += 1
          }
        }
      }
      return 2 * arcs >= rows.arcCount
    }
  }
}
