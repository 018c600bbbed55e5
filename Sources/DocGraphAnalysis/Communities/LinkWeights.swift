/// The weights of a node's links by the groups that they lead to: a dense array that knows which of its elements are in use.
struct LinkWeights<Weight: LinkWeight>: ~Copyable {
  private let weights: Scratch<Weight>
  private let labels: Scratch<UInt32>
  /// How many groups there are links to.
  private(set) var count = 0

  /// - Parameter groups: What all labels are below.
  init(groups: Int) {
    weights = Scratch(groups, repeating: .zero)
    // One more than groups, as a label is written before it is known to be new.
    labels = Scratch(uninitialized: groups + 1)
  }

  /// The weight of the links to a group.
  @inline(__always)
  subscript(label: UInt32) -> Weight { weights[label] }

  /// The groups that there are links to, in the order in which they came.
  @inline(__always)
  func label(_ place: Int) -> UInt32 { labels[place] }

  /// Adds the links of a node.
  ///
  /// - Parameter labelOfNode: The group of each node.
  @inline(__always)
  mutating func add(
    _ network: borrowing CommunityNetwork<Weight>, _ node: Int, by labelOfNode: borrowing Scratch<UInt32>
  ) {
    var count = self.count
    if network.isUnit {
      for arc in network.row(node) { add(.one, to: labelOfNode[network.targets[arc]], &count) }
    } else {
      for arc in network.row(node) {
        add(network.weights[arc], to: labelOfNode[network.targets[arc]], &count)
      }
    }
    self.count = count
  }

  /// Adds the links of a node to the other members of its community.
  @inline(__always)
  mutating func add(
    _ network: borrowing CommunityNetwork<Weight>, _ node: Int, by labelOfNode: borrowing Scratch<UInt32>,
    within communities: borrowing Scratch<UInt32>
  ) {
    var count = self.count
    let community = communities[node]
    for arc in network.row(node) {
      let target = network.targets[arc]
      if communities[target] == community { add(network.weight(arc), to: labelOfNode[target], &count) }
    }
    self.count = count
  }

  /// Whether a label is new hangs on the graph alone, so that a branch would be mispredicted about as often as not: without
  /// one this runs twice as fast.
  @inline(__always)
  private func add(_ weight: Weight, to label: UInt32, _ count: inout Int) {
    let sum = weights[label]
    labels[count] = label
    // Weights are above 0: what is 0 is new.
    count &+= sum == .zero ? 1 : 0
    weights[label] = .sum(sum, weight)
  }

  /// The weight of the links to a group, which is 0 from now on.
  @inline(__always)
  func take(_ label: UInt32) -> Weight {
    let weight = weights[label]
    weights[label] = .zero
    return weight
  }

  /// Ends the use of all groups, whose weights have been taken.
  @inline(__always)
  mutating func forget() { count = 0 }

  /// - Complexity: O(groups in use).
  @inline(__always)
  mutating func clear() {
    for place in 0..<count { weights[labels[place]] = .zero }
    count = 0
  }
}
