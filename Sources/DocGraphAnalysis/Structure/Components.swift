/// The parts of a graph that hang together: largest first, of equally large ones the one with the smallest
/// node first.
public struct Components: Hashable, Sendable {
  /// The component of each node.
  public let ofNode: [Int]
  private let offsets: [Int]
  private let nodes: [Int]

  public var count: Int { offsets.count - 1 }

  /// How many nodes each component has.
  public var sizes: [Int] { zip(offsets.dropFirst(), offsets).map { $0 - $1 } }

  /// The nodes of a component, ascending.
  public subscript(component: Int) -> ArraySlice<Int> {
    nodes[offsets[component]..<offsets[component + 1]]
  }

  /// Groups the nodes by the smallest node that hangs together with each.
  ///
  /// - Complexity: O(nodes + components × log components).
  init(smallestNodes roots: [Int]) {
    var sizes = [Int](repeating: 0, count: roots.count)
    for root in roots { sizes[root] += 1 }
    let order = roots.indices.filter { sizes[$0] > 0 }
      .sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var offsets = [0]
    var componentOfRoot = [Int](repeating: 0, count: roots.count)
    for (component, root) in order.enumerated() {
      componentOfRoot[root] = component
      offsets.append(offsets[component] + sizes[root])
    }
    var next = offsets
    var nodes = [Int](repeating: 0, count: roots.count)
    ofNode = roots.map { componentOfRoot[$0] }
    for (node, component) in ofNode.enumerated() {
      nodes[next[component]] = node
      next[component] += 1
    }
    self.offsets = offsets
    self.nodes = nodes
  }
}
