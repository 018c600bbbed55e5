/// The steps of a network and how long they are, from either end: what path searches run on.
package struct StepNetwork: Sendable {
  /// The steps that leave each node.
  let forward: StepRows
  /// The steps that reach each node, by the node that they come from; the same where they lead both ways.
  let backward: StepRows
  /// How long the steps are against each other.
  let scale: LengthScale

  /// - Complexity: O(nodes + arcs).
  package init(_ network: Network, lengths: StepLengths) {
    forward = StepRows(network.forward, lengths: lengths)
    backward = network.isSameBackward ? forward : StepRows(network.backward, lengths: lengths)
    scale = LengthScale(forward.lengths)
  }

  init(_ network: Network, weighted: Bool) {
    self.init(network, lengths: StepLengths(weighted: weighted))
  }

  package var nodeCount: Int { forward.nodeCount }

  /// The length of a path, added up from its beginning.
  func length(of path: some Sequence<Int>) -> Double {
    var length = 0.0
    var last: Int?
    for node in path {
      if let last, let step = forward.step(from: last, to: node) { length += forward.length(step) }
      last = node
    }
    return length
  }
}
