/// The bare structure that kernels run on: nodes by number, arcs both ways, no names.
struct Network: Sendable {
  let isDirected: Bool
  /// The arcs that leave each node.
  let forward: Adjacency
  /// The arcs that reach each node; the same as ``forward`` in an undirected network.
  let backward: Adjacency

  var nodeCount: Int { forward.nodeCount }

  init(_ nodeCount: Int, _ edges: EdgeList, directed: Bool) {
    isDirected = directed
    var arcs: [Arc] = []
    arcs.reserveCapacity(directed ? edges.arcs.count : 2 * edges.arcs.count)
    for edge in edges.arcs {
      arcs.append(edge)
      // A loop is one arc either way.
      if edge.source != edge.target, !directed || edges.isSymmetric(edge) { arcs.append(edge.reversed) }
    }
    forward = Adjacency(nodeCount: nodeCount, arcs: arcs, weights: edges.weights)
    backward =
      directed
      ? Adjacency(nodeCount: nodeCount, arcs: arcs.map(\.reversed), weights: edges.weights) : forward
  }
}

extension Network {
  /// Another network with only some of its relations.
  init(_ other: Network, keeping isKept: (_ relation: Int) -> Bool) {
    isDirected = other.isDirected
    forward = other.forward.keeping(isKept)
    backward = isDirected ? other.backward.keeping(isKept) : forward
  }

  /// Another network with other weights, which may differ by the way that a relation is taken.
  init(_ other: Network, weighing weight: (_ relation: Int, _ source: Int, _ target: Int) -> Double) {
    isDirected = other.isDirected
    forward = other.forward.weighing(weight)
    // Its rows are kept by the end that arcs reach; undirected they are the same only if weights are.
    backward = other.backward.weighing { weight($0, $2, $1) }
  }
}
