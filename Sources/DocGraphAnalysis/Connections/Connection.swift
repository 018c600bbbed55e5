public import DocGraphModel

/// A small part of the graph that connects several entities.
public struct Connection: Hashable, Sendable {
  /// The trees that connect them: one, or more where some of the entities have no path to each other. In the order of
  /// the entities named first in each.
  public let trees: [Tree]
  /// The lengths of all trees together.
  public var length: Double { trees.reduce(0) { $0 + $1.length } }

  public struct Tree: Hashable, Sendable {
    /// The entities that were named, in the order in which they were.
    public let terminals: [EntityID]
    /// All of its entities, in the natural order of their ids.
    public let entities: [EntityID]
    /// Paths that make it up: the first from one of the terminals to another, each of the others from an entity that
    /// is on one before to a terminal.
    public let branches: [Path]
    /// Whether no tree that connects them is shorter.
    public let isShortest: Bool
    /// The shortest such tree is at least this long.
    public let leastLength: Double

    /// The sum of the lengths of its hops.
    public var length: Double { branches.reduce(0) { $0 + $1.length } }
  }
}

extension GraphSnapshot {
  /// A small tree of hops that connects several entities: the connecting subgraph (Steiner tree) of the graph.
  ///
  /// Up to eight terminals are connected by a shortest tree there is (Dreyfus and Wagner) where that takes at most
  /// about a billion steps. Otherwise the tree is Mehlhorn's: it is less than twice as long as the shortest, exactly
  /// at most 2 − 2/t times for t terminals. Then hops that a shorter tree over the same entities does without are
  /// left out. Two terminals are connected by ``shortestPath(from:to:weighted:)``.
  ///
  /// Relations lead both ways here. Length is the number of hops or, weighted, the sum of 1/weight; of parallel
  /// relations the shortest counts, and the hop carries them all.
  ///
  /// References: S. E. Dreyfus, R. A. Wagner, *The Steiner Problem in Graphs*, Networks 1, 1971; K. Mehlhorn, *A
  /// Faster Approximation Algorithm for the Steiner Problem in Graphs*, Information Processing Letters 27, 1988.
  ///
  /// - Parameters:
  ///   - entities: At least two and at most 1,000; one named twice counts once.
  ///   - exactWork: How many steps a shortest tree may take to find; 0 for Mehlhorn's tree always.
  /// - Throws: ``AnalysisError/Code/unknownEntity``; ``AnalysisError/Code/parameter`` for fewer than two entities, or
  ///   in a directed snapshot; ``AnalysisError/Code/cancelled``.
  /// - Complexity: for t terminals O(3ᵗ × entities + 2ᵗ × relations × log entities), or O(relations × log entities).
  public func connection(
    of entities: [EntityID], weighted: Bool = false, exactWork: Int = 1_000_000_000
  ) throws(AnalysisError) -> Connection {
    guard !isDirected else {
      throw AnalysisError(
        .parameter, "a connection looks at relations both ways", hint: "use an undirected snapshot")
    }
    guard entities.count <= 1_000 else {
      throw AnalysisError(.parameter, "\(entities.count) entities are to be connected", hint: "at most 1000")
    }
    let terminals = try requireSeveral(entities)
    let steps = StepNetwork(network, weighted: weighted)
    let components = components()
    var groups: [[Int]] = []
    for terminal in terminals {
      let component = components.ofNode[terminal]
      if let place = groups.firstIndex(where: { components.ofNode[$0[0]] == component }) {
        groups[place].append(terminal)
      } else {
        groups.append([terminal])
      }
    }
    var trees: [Connection.Tree] = []
    for group in groups { trees.append(try tree(steps, group, weighted, exactWork)) }
    return Connection(trees: trees)
  }

  private func tree(
    _ steps: StepNetwork, _ terminals: [Int], _ weighted: Bool, _ exactWork: Int
  ) throws(AnalysisError) -> Connection.Tree {
    let tree: StepTree
    let isExact: Bool
    if terminals.count < 2 {
      (tree, isExact) = (StepTree(), true)
    } else if terminals.count == 2 {
      var search = PairSearch(steps, from: terminals[0], to: terminals[1])
      let nodes = search.path() ?? []
      (tree, isExact) = (StepTree(edges: Array(zip(nodes, nodes.dropFirst()))), true)
    } else if terminals.count <= ShortestTree.terminalLimit,
      ShortestTree.work(steps, terminals: terminals.count) <= exactWork
    {
      (tree, isExact) = (try ShortestTree.tree(steps, terminals), true)
    } else {
      (tree, isExact) = (MehlhornTree(steps, terminals).tree(), false)
    }
    let branches = tree.branches(from: terminals).map { path(along: $0, weighted: weighted) }
    let length = branches.reduce(0) { $0 + $1.length }
    return Connection.Tree(
      terminals: terminals.map { entity(at: $0).id },
      entities: Set(tree.nodes + terminals).sorted().map { entity(at: $0).id }, branches: branches,
      isShortest: isExact,
      leastLength: isExact ? length : length / (2 - 2 / Double(terminals.count)))
  }
}
