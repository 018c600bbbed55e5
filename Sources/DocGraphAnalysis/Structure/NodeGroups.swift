/// The nodes in groups: largest first, of equally large ones the one with the smallest node first.
struct NodeGroups: Hashable, Sendable {
  /// The group of each node.
  let ofNode: [Int]
  /// Where each group begins in `nodes`, and where the last ends.
  private let offsets: [Int]
  private let nodes: [Int]

  var count: Int { offsets.count - 1 }
  var sizes: [Int] { zip(offsets.dropFirst(), offsets).map { $0 - $1 } }

  /// The nodes of a group, ascending.
  subscript(group: Int) -> ArraySlice<Int> {
    nodes[offsets[group]..<offsets[group + 1]]
  }

  /// Groups the nodes that have the same label.
  ///
  /// - Parameter labels: One a node, from 0 up to the number of nodes.
  /// - Complexity: O(nodes + groups × log groups).
  init(labels: [Int]) {
    var sizes = [Int](repeating: 0, count: labels.count)
    var smallest = sizes
    for (node, label) in labels.enumerated() {
      if sizes[label] == 0 { smallest[label] = node }
      sizes[label] += 1
    }
    let order = labels.indices.filter { sizes[$0] > 0 }
      .sorted { (sizes[$1], smallest[$0]) < (sizes[$0], smallest[$1]) }
    var offsets = [0]
    var groupOfLabel = [Int](repeating: 0, count: labels.count)
    for (group, label) in order.enumerated() {
      groupOfLabel[label] = group
      offsets.append(offsets[group] + sizes[label])
    }
    var next = offsets
    var nodes = [Int](repeating: 0, count: labels.count)
    ofNode = labels.map { groupOfLabel[$0] }
    for (node, group) in ofNode.enumerated() {
      nodes[next[group]] = node
      next[group] += 1
    }
    self.offsets = offsets
    self.nodes = nodes
  }
}
