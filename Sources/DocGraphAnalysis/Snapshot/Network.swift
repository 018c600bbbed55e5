import Synchronization

/// The bare structure that all measures run on: nodes numbered 0, 1, 2…, arcs between them, no names.
///
/// A multigraph: parallel arcs and loops stay. In an undirected network every edge has an arc either way, a loop one.
public struct Network: Sendable {
  public let isDirected: Bool
  /// The arcs that leave each node.
  package let forward: Adjacency
  private let reversal: Reversal?

  package init(_ forward: Adjacency, directed: Bool) {
    self.forward = forward
    isDirected = directed
    reversal = directed ? Reversal() : nil
  }

  public var nodeCount: Int { forward.nodeCount }
  /// Edges, or in a directed network arcs; a loop is one.
  public var edgeCount: Int { isDirected ? arcCount : (arcCount + forward.loopCount) / 2 }
  public var arcCount: Int { forward.targets.count }
  /// Whether some weight is not 1.
  public var isWeighted: Bool { forward.weights != nil }

  /// The arcs that reach each node, kept by that end; the same as ``forward`` in an undirected network.
  ///
  /// - Complexity: O(nodes + arcs) when first asked for, then O(1); still a kernel asks for it once.
  var backward: Adjacency { reversal?.rows(of: forward) ?? forward }

  /// Whether ``backward`` is ``forward``.
  var isSameBackward: Bool { reversal == nil }
}

/// The rows of a directed network the other way round, made when they are first asked for.
private final class Reversal: Sendable {
  private let rows = Mutex<Adjacency?>(nil)

  func rows(of forward: Adjacency) -> Adjacency {
    rows.withLock { rows in
      if let rows { return rows }
      let made = forward.transposed()
      rows = made
      return made
    }
  }
}

extension Network {
  init(_ nodeCount: Int, _ edges: EdgeList, directed: Bool) {
    var arcs: [Arc] = []
    arcs.reserveCapacity(directed ? edges.arcs.count : 2 * edges.arcs.count)
    for edge in edges.arcs {
      arcs.append(edge)
      // A loop is one arc either way.
      if edge.source != edge.target, !directed || edges.isSymmetric(edge) { arcs.append(edge.reversed) }
    }
    self.init(Adjacency(nodeCount: nodeCount, arcs: arcs, weights: edges.weights), directed: directed)
  }

  /// Another network with only some of its relations.
  init(_ other: Network, keeping isKept: (_ relation: Int) -> Bool) {
    self.init(other.forward.keeping(isKept), directed: other.isDirected)
  }

  /// Another network with other weights, which may differ by the way that a relation is taken.
  init(_ other: Network, weighing weight: (_ relation: Int, _ source: Int, _ target: Int) -> Double) {
    let forward = other.forward.weighing(weight)
    isDirected = other.isDirected
    self.forward = forward
    // The rows of an undirected network are the same either way only if weights are.
    reversal = Reversal()
  }
}
