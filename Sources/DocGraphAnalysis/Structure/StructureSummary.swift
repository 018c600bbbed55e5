/// What a graph looks like as a whole, in numbers.
public struct StructureSummary: Hashable, Sendable {
  public let nodes: Int
  /// Relations, or the edges of a bare network.
  public let edges: Int
  public let isDirected: Bool
  public let isWeighted: Bool
  /// Relations of a node with itself.
  public let loops: Int
  /// Relations beyond the first from one node to another; undirected, between two nodes.
  public let parallels: Int
  public let density: Double
  /// Nil where nothing can be answered: see ``Analyzable/reciprocity()``; of an undirected graph nil too.
  public let reciprocity: Double?
  public let degrees: DegreeDistribution
  /// Nodes without any relation.
  public let isolated: Int
  public let degreeAssortativity: Double?
  public let components: Parts
  /// Nil where the graph is undirected.
  public let strongComponents: Parts?
  public let communities: Division
  /// Nil where they were left out, as the graph is large.
  public let triangles: Triangles?

  /// Into how many parts something falls.
  public struct Parts: Hashable, Sendable {
    public let count: Int
    /// The size of the largest; 0 where there is none.
    public let largest: Int

    init(_ components: Components) {
      count = components.count
      largest = components.sizes.first ?? 0
    }
  }

  /// How often those who are linked with one are linked with each other.
  public struct Triangles: Hashable, Sendable {
    public let count: Int
    public let transitivity: Double
  }

  /// The communities by Leiden's algorithm, seed 1, without weights.
  public struct Division: Hashable, Sendable {
    public let count: Int
    public let largest: Int
    public let modularity: Double
  }
}

extension StructureSummary {
  /// Up to how many arcs triangles are counted unasked: it takes a second or so.
  static let quickArcCount = 8_000_000
}

extension Analyzable {
  /// The structure of a graph in numbers, each as the measure of its name gives it.
  ///
  /// - Parameter full: Whether to compute what takes long on large graphs too: above eight million arcs, the triangles.
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: nearly O(nodes + relations), but for what `full` asks for.
  public func structureSummary(full: Bool = false) throws(AnalysisError) -> StructureSummary {
    let network = network
    let degrees = degreeDistribution()
    let (loops, parallels) = network.forward.repeatCounts(isDirected: isDirected)
    let communities = try communities()
    return StructureSummary(
      nodes: nodeCount, edges: network.edgeCount, isDirected: isDirected, isWeighted: network.isWeighted,
      loops: loops, parallels: parallels, density: density(),
      reciprocity: isDirected ? try reciprocity() : nil, degrees: degrees,
      isolated: degrees.counts.first.flatMap { $0.degree == 0 ? $0.nodes : nil } ?? 0,
      degreeAssortativity: try degreeAssortativity(), components: .init(components()),
      strongComponents: isDirected ? .init(strongComponents()) : nil,
      communities: .init(
        count: communities.count, largest: communities.sizes.first ?? 0, modularity: communities.modularity),
      triangles: full || network.arcCount <= StructureSummary.quickArcCount
        ? .init(count: try triangles().reduce(0, +) / 3, transitivity: try transitivity()) : nil)
  }
}

extension Adjacency {
  /// How many edges are loops, and how many come again.
  ///
  /// - Complexity: O(nodes + arcs).
  fileprivate func repeatCounts(isDirected: Bool) -> (loops: Int, parallels: Int) {
    let targets = targets.span
    var (loops, parallels) = (0, 0)
    for node in 0..<nodeCount {
      var last = UInt32.max
      for arc in row(node) {
        let target = targets[arc]
        if target == node { loops += 1 }
        // An undirected edge is counted in one of its two rows.
        if target == last, isDirected || target >= node { parallels += 1 }
        last = target
      }
    }
    return (loops, parallels)
  }
}
