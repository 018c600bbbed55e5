import DocGraphModel

/// Label propagation: every node begins with a label of its own and takes the one that most of its neighbors have, by the
/// weight of the edges to them, until every node has such a label.
struct LabelPropagation<Weight: LinkWeight>: ~Copyable {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// How often a node may be visited on average: labels that tie could go round for ever.
  private static var visitsPerNode: Int { 100 }

  /// The label of each node.
  ///
  /// A node that has one of the heaviest labels keeps it; else the one that a hash of the seed prefers is taken, as a rule by
  /// number would flood the graph with small ones.
  mutating func communities(
    _ network: borrowing CommunityNetwork<Weight>
  ) throws(AnalysisError) -> Scratch<UInt32> {
    let nodeCount = network.nodeCount
    let execution = Execution.current
    let labels = Scratch<UInt32>(numbering: nodeCount)
    let order = Scratch<UInt32>(numbering: nodeCount)
    order.shuffle(using: &generator)
    let preferences = Scratch<UInt32>(numbering: nodeCount)
    preferences.shuffle(using: &generator)
    var links = LinkWeights<Weight>(groups: nodeCount)
    let queue = NodeQueue(nodeCount)
    var waiting = queue.fill(order)
    var budget = Self.visitsPerNode * nodeCount
    while budget > 0, let node = queue.pop(&waiting) {
      budget -= 1
      if budget & 0xFFFF == 0 { try execution.requireNotCancelled() }
      links.add(network, Int(node), by: labels)
      var best = labels[node]
      var bestWeight = links[best].real
      for place in 0..<links.count {
        let label = links.label(place)
        let weight = links.take(label).real
        guard weight >= bestWeight, label != labels[node] else { continue }
        if weight > bestWeight || (best != labels[node] && preferences[label] < preferences[best]) {
          best = label
          bestWeight = weight
        }
      }
      links.forget()
      guard best != labels[node] else { continue }
      labels[node] = best
      for arc in network.row(Int(node)) where labels[network.targets[arc]] != best {
        queue.push(network.targets[arc], &waiting)
      }
    }
    return labels
  }
}
