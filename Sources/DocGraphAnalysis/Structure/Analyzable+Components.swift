extension Analyzable {
  /// The connected components: in a directed snapshot the weak ones, which do not ask for the direction of
  /// relations.
  ///
  /// Weights, parallel relations and loops make no difference; an isolated entity is a component of its own.
  ///
  /// Reference: R. E. Tarjan, J. van Leeuwen, *Worst-Case Analysis of Set Union Algorithms*, Journal of the
  /// ACM 31, 1984 (linking by index with path halving).
  ///
  /// - Complexity: O((nodes + relations) × log nodes) at worst, nearly linear in practice.
  public func components() -> Components {
    var sets = NodeSets(count: nodeCount)
    for node in 0..<nodeCount {
      for arc in network.forward.row(node) { sets.unite(node, Int(network.forward.targets[arc])) }
    }
    return Components(NodeGroups(labels: sets.smallestNodes()))
  }
}
