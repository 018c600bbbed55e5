/// Edges between node numbers, as a file gives them: what networks without entities are made of.
///
/// Parallel edges and loops are edges like others.
package struct BareEdges: ~Copyable {
  /// The source of each edge in the upper half, its target in the lower.
  package let ends: Scratch<UInt64>
  /// Strengths; nil where all are 1.
  package let weights: Scratch<Double>?
  /// How many of the places in ``ends`` are edges: the first ones.
  package let count: Int

  package init(ends: consuming Scratch<UInt64>, weights: consuming Scratch<Double>?, count: Int) {
    self.ends = ends
    self.weights = weights
    self.count = count
  }
}

extension Network {
  /// A network of edges between nodes by number.
  ///
  /// - Parameters:
  ///   - nodeCount: Above every number in `edges`; at most 2³².
  ///   - bothWays: In a directed network, whether every edge leads back too, as in a symmetric matrix.
  /// - Throws: ``AnalysisError/Code/size`` for 2³² arcs or more, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + edges), on all cores.
  package init(
    nodeCount: Int, _ edges: borrowing BareEdges, directed: Bool, bothWays: Bool = false
  ) throws(AnalysisError) {
    let forward = try Adjacency(nodeCount: nodeCount, edges, bothWays: bothWays || !directed)
    self.init(forward, directed: directed)
  }
}
