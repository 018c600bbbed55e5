/// Arcs with capacities, each beside the one that takes its flow back.
struct FlowNetwork {
  let nodeCount: Int
  /// Where an arc leads; the arc that takes flow back is the next of an even one, the one before of an odd one.
  private(set) var targets: [UInt32] = []
  /// What each can still carry.
  var capacities: [Double] = []
  /// What flow along each costs; what is taken back is saved.
  private(set) var costs: [Double] = []
  private var sources: [UInt32] = []
  /// The arcs of each node, in the order in which they were added.
  private(set) var offsets: [UInt32] = []
  private(set) var arcs: [UInt32] = []

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
  }

  /// - Parameter back: What can be carried the other way, for a connection that leads both ways.
  mutating func add(_ source: Int, _ target: Int, capacity: Double, back: Double = 0, cost: Double = 0) {
    sources.append(UInt32(source))
    sources.append(UInt32(target))
    targets.append(UInt32(target))
    targets.append(UInt32(source))
    capacities.append(capacity)
    capacities.append(back)
    costs.append(cost)
    costs.append(-cost)
  }

  /// Lays out the arcs by their nodes, once all are added.
  ///
  /// - Complexity: O(nodes + arcs).
  mutating func layOut() {
    offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    arcs = [UInt32](repeating: 0, count: sources.count)
    for (arc, source) in sources.enumerated() {
      arcs[Int(next[Int(source)])] = UInt32(arc)
      next[Int(source)] += 1
    }
  }

  func row(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  mutating func push(_ amount: Double, along arc: Int) {
    capacities[arc] -= amount
    capacities[arc ^ 1] += amount
  }
}
