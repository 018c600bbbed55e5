/// Compressed sparse rows (CSR): for each node its arcs, ascending by the node at the other end, parallel
/// ones in the order of their relations.
///
/// 12 bytes an arc with weights, hence 24 a relation both ways; the way back to the relations is apart.
package struct Adjacency: Sendable {
  /// Where each node's row begins, and where the last ends.
  package let offsets: [UInt32]
  package let targets: [UInt32]
  /// Strengths; nil where all are 1.
  package let weights: [Double]?
  /// The relation, as a position in the graph, that each arc stands for; empty where there are no relations but bare edges.
  let relations: [UInt32]

  var nodeCount: Int { offsets.count - 1 }

  /// The arcs of `node`.
  func row(_ node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// The parallel arcs from `node` to `target`.
  ///
  /// - Complexity: O(log(arcs of the node) + parallel arcs).
  func arcs(from node: Int, to target: Int) -> Range<Int> {
    let row = row(node)
    var low = row.lowerBound
    var high = row.upperBound
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < UInt32(target) { low = middle + 1 } else { high = middle }
    }
    while high < row.upperBound, targets[high] == UInt32(target) { high += 1 }
    return low..<high
  }

  /// Whether there are neither parallel arcs nor loops.
  ///
  /// - Complexity: O(nodes + arcs).
  var isSimple: Bool {
    let targets = targets.span
    for node in 0..<nodeCount {
      var last = UInt32.max
      for arc in row(node) {
        if targets[arc] == last || targets[arc] == node { return false }
        last = targets[arc]
      }
    }
    return true
  }

  /// How many arcs lead from a node to itself.
  ///
  /// - Complexity: O(arcs).
  var loopCount: Int {
    (0..<nodeCount).reduce(0) { count, node in count + arcs(from: node, to: node).count }
  }

  /// The length of an arc: 1/weight, or 1 where weights do not count.
  func length(_ arc: Int, weighted: Bool) -> Double {
    if weighted, let weights { 1 / weights[arc] } else { 1 }
  }

  /// The length of a hop over parallel arcs: that of the shortest.
  func length(ofHop arcs: Range<Int>, weighted: Bool) -> Double {
    arcs.lazy.map { length($0, weighted: weighted) }.min() ?? .infinity
  }
}

extension Adjacency {
  /// Rows made of arcs that come in the order of their relations.
  ///
  /// Two stable counting sorts, by target and then by source, leave each row in order without comparing.
  ///
  /// - Parameters:
  ///   - weights: strengths by relation; nil where all are 1.
  /// - Complexity: O(nodes + arcs).
  init(nodeCount: Int, arcs: [Arc], weights relationWeights: [Double]?) {
    var next = Self.starts(nodeCount, of: arcs, by: \.target)
    var byTarget = [Arc](repeating: Arc(source: 0, target: 0, relation: 0), count: arcs.count)
    for arc in arcs {
      byTarget[Int(next[Int(arc.target)])] = arc
      next[Int(arc.target)] += 1
    }
    offsets = Self.starts(nodeCount, of: arcs, by: \.source)
    next = offsets
    var targets = [UInt32](repeating: 0, count: arcs.count)
    var relations = [UInt32](repeating: 0, count: arcs.count)
    for arc in byTarget {
      let place = Int(next[Int(arc.source)])
      next[Int(arc.source)] += 1
      targets[place] = arc.target
      relations[place] = arc.relation
    }
    self.targets = targets
    self.relations = relations
    weights = relationWeights.map { weights in relations.map { weights[Int($0)] } }
  }

  /// The same arcs by their other end: rows ascending by source, parallel arcs in the order they have here.
  ///
  /// - Complexity: O(nodes + arcs).
  func transposed() -> Adjacency {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for target in self.targets { offsets[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var targets = self.targets
    var weights = self.weights
    var relations = self.relations
    for node in 0..<nodeCount {
      for arc in row(node) {
        let place = Int(next[Int(self.targets[arc])])
        next[Int(self.targets[arc])] += 1
        targets[place] = UInt32(node)
        if let weight = self.weights?[arc] { weights?[place] = weight }
        if !relations.isEmpty { relations[place] = self.relations[arc] }
      }
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights, relations: relations)
  }

  private static func starts(_ nodeCount: Int, of arcs: [Arc], by end: (Arc) -> UInt32) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for arc in arcs { starts[Int(end(arc)) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    return starts
  }
}

extension Adjacency {
  /// The rows with only some of the relations.
  ///
  /// - Complexity: O(nodes + arcs).
  func keeping(_ isKept: (_ relation: Int) -> Bool) -> Adjacency {
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var relations: [UInt32] = []
    var weights: [Double]? = self.weights == nil ? nil : []
    offsets.reserveCapacity(self.offsets.count)
    targets.reserveCapacity(self.targets.count)
    relations.reserveCapacity(self.relations.count)
    for node in 0..<nodeCount {
      for arc in row(node) where isKept(Int(self.relations[arc])) {
        targets.append(self.targets[arc])
        relations.append(self.relations[arc])
        if let weight = self.weights?[arc] { weights?.append(weight) }
      }
      offsets.append(UInt32(targets.count))
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights, relations: relations)
  }

  /// The rows with other weights.
  func weighing(_ weight: (_ relation: Int, _ node: Int, _ target: Int) -> Double) -> Adjacency {
    var weights = [Double](repeating: 1, count: targets.count)
    for node in 0..<nodeCount {
      for arc in row(node) { weights[arc] = weight(Int(relations[arc]), node, Int(targets[arc])) }
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights, relations: relations)
  }
}
