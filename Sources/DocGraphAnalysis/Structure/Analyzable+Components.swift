extension Analyzable {
  /// The connected components: in a directed snapshot the weak ones, which do not ask for the direction of
  /// relations.
  ///
  /// Weights, parallel relations and loops make no difference; an isolated entity is a component of its own.
  ///
  /// References: as of the sets that find them, M. Sutton, T. Ben-Nun, A. Barak, *Optimizing Parallel Graph Connectivity
  /// Computation via Subgraph Sampling*, IPDPS 2018.
  ///
  /// - Complexity: O(nodes + relations) nearly.
  public func components() -> Components {
    network.forward.reading { rows in
      Components(NodeGroups(labels: WeakSets(rows, isSymmetric: !isDirected).parents))
    }
  }

  /// The strong components: within one, every entity can be reached from every other along the directions of
  /// relations. In an undirected snapshot they are the components.
  ///
  /// Weights, parallel relations and loops make no difference; an entity in no cycle is a component of its own.
  ///
  /// References: R. E. Tarjan, *Depth-First Search and Linear Graph Algorithms*, SIAM Journal on Computing 1, 1972;
  /// D. J. Pearce, *A Space-Efficient Algorithm for Finding Strongly Connected Components*, Information Processing Letters
  /// 116, 2016.
  ///
  /// - Complexity: O(nodes + relations).
  public func strongComponents() -> Components {
    guard isDirected else { return components() }
    return network.forward.reading { rows in Components(NodeGroups(labels: StrongOrder(rows).labels)) }
  }
}
