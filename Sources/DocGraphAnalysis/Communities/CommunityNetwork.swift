/// A network as modularity sees it: undirected, with at most one edge between two nodes, and loops only in the strengths.
struct CommunityNetwork {
  /// Where each node's row begins, and where the last ends.
  private(set) var offsets: [UInt32] = [0]
  private(set) var targets: [UInt32] = []
  private(set) var weights: [Double] = []
  /// k: the weight of each node's edges, loops twice.
  private(set) var strengths: [Double] = []
  /// 2m: the sum of the strengths.
  private(set) var total = 0.0
  /// γ
  let resolution: Double

  var nodeCount: Int { strengths.count }
  var nodes: [UInt32] { (0..<UInt32(nodeCount)).map(\.self) }

  /// γ/2m: what it costs that two nodes are in one community, by the product of their strengths.
  var penalty: Double { total > 0 ? resolution / total : 0 }

  func row(_ node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  private init(resolution: Double, nodes: Int, arcs: Int) {
    self.resolution = resolution
    offsets.reserveCapacity(nodes + 1)
    strengths.reserveCapacity(nodes)
    targets.reserveCapacity(arcs)
    weights.reserveCapacity(arcs)
  }

  /// Ends the row of a node, whose arcs have been appended.
  private mutating func endRow(strength: Double) {
    offsets.append(UInt32(targets.count))
    strengths.append(strength)
  }
}

extension CommunityNetwork {
  /// The edges between a network's nodes, in which parallel relations add their weights.
  ///
  /// - Complexity: O(nodes + relations).
  init(_ network: Network, weighted: Bool, resolution: Double) {
    self.init(resolution: resolution, nodes: network.nodeCount, arcs: network.forward.targets.count)
    let backward = network.backward
    for node in 0..<network.nodeCount {
      let start = targets.count
      var strength = 0.0
      network.forEachRelation(of: node, backward, weighted: weighted) { other, weight in
        strength += other == node ? 2 * weight : weight
        if other == node { return }
        if targets.count > start, targets[targets.count - 1] == other {
          weights[weights.count - 1] += weight
        } else {
          targets.append(other)
          weights.append(weight)
        }
      }
      endRow(strength: strength)
    }
    total = strengths.reduce(0, +)
  }

  /// The network whose nodes are groups of this one's.
  ///
  /// - Parameter groups: The group of each node, from 0 up to `count`; none is empty.
  /// - Complexity: O(nodes + arcs).
  func merging(_ groups: [UInt32], count: Int) -> CommunityNetwork {
    var merged = CommunityNetwork(resolution: resolution, nodes: count, arcs: targets.count)
    merged.total = total
    let members = NodeBuckets(groups, count: count, order: nodes)
    var links = LinkWeights(groups: count)
    for group in 0..<count {
      var strength = 0.0
      for member in members[group] {
        strength += strengths[Int(member)]
        links.add(self, Int(member), by: groups)
      }
      for other in (0..<links.count).lazy.map(links.label) where other != group {
        merged.targets.append(other)
        merged.weights.append(links[other])
      }
      links.clear()
      merged.endRow(strength: strength)
    }
    return merged
  }
}
