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
