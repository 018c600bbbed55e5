/// The weights of a node's links by the groups that they lead to: a dense array that knows which of its elements are in use.
///
/// Elements are reached `unchecked`, as this is the innermost loop of all phases. It is sound because rows are ranges of arcs,
/// targets are nodes with a label each, and labels are below the number of elements, so that at most as many are in use.
struct LinkWeights {
  private var weights: [Double]
  private var labels: [UInt32]
  /// How many groups there are links to.
  private(set) var count = 0

  /// - Parameter groups: What all labels are below.
  init(groups: Int) {
    weights = [Double](repeating: 0, count: groups)
    labels = [UInt32](repeating: 0, count: groups)
  }

  /// The weight of the links to a group.
  subscript(label: UInt32) -> Double { weights[Int(label)] }

  /// The groups that there are links to, in the order in which they came.
  func label(_ place: Int) -> UInt32 { labels[place] }

  /// Adds the links of a node.
  ///
  /// - Parameter labelOfNode: The group of each node.
  @inline(__always)
  mutating func add(
    _ network: borrowing CommunityNetwork, _ node: Int, by labelOfNode: [UInt32],
    where isWanted: (_ target: Int) -> Bool = { _ in true }
  ) {
    // Two spans of one structure's fields cannot be had at once, those of two parameters can.
    LinkWeights.add(network, node, by: labelOfNode, where: isWanted, to: &weights, &labels, &count)
  }

  @inline(__always)
  private static func add(
    _ network: borrowing CommunityNetwork, _ node: Int, by labelOfNode: [UInt32],
    where isWanted: (_ target: Int) -> Bool, to weights: inout [Double], _ labels: inout [UInt32],
    _ count: inout Int
  ) {
    let targets = network.targets.span
    let arcWeights = network.weights.span
    let labelOfNode = labelOfNode.span
    var weights = weights.mutableSpan
    var labels = labels.mutableSpan
    for arc in network.row(node) {
      let target = Int(unsafe targets[unchecked: arc])
      guard isWanted(target) else { continue }
      let label = unsafe labelOfNode[unchecked: target]
      let sum = unsafe weights[unchecked: Int(label)]
      // Weights are above 0: what is 0 is new.
      if sum == 0 {
        unsafe labels[unchecked: count] = label
        count += 1
      }
      unsafe weights[unchecked: Int(label)] = unsafe sum + arcWeights[unchecked: arc]
    }
  }

  /// - Complexity: O(groups in use).
  mutating func clear() {
    for place in 0..<count { weights[Int(labels[place])] = 0 }
    count = 0
  }
}
