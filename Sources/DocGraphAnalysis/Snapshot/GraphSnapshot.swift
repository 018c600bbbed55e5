public import DocGraphModel

/// A graph under a filter, fixed and laid out for analysis: the entities that pass as nodes, the relations
/// that pass between them as edges of a multigraph, directed or not.
///
/// Nodes are numbered 0, 1, 2… in the natural order of their entities' ids; measures are arrays of one number
/// a node, and ``entity(at:)`` gives the names back. An entity is in if the filter's reviews and entity types
/// admit it, with relations or without. A relation is in if the filter admits it and both ends are in.
///
/// In an undirected snapshot every relation leads both ways. In a directed one it leads from source to
/// target, and both ways where its type is symmetric. A relation's weight is its strength, 1 where it has
/// none; its length is 1/weight.
public struct GraphSnapshot: Analyzable {
  /// The whole graph, whose positions the results use.
  public let graph: Graph
  /// What the filter kept out.
  public let leftOut: LeftOut
  /// How many relations are in.
  public let relationCount: Int

  public let network: Network
  private let nodes: NodeIndex

  /// - Throws: ``AnalysisError/Code/weight`` where a relation's weight is not between 1e-100 and 1e100,
  ///   ``AnalysisError/Code/size`` where there are 2³¹ relations or entities, or more.
  /// - Complexity: O(entities + relations), and O(entities × log entities) where these are not in the order
  ///   of their ids.
  public init(
    _ graph: Graph, filter: RelationFilter = .standard, directed: Bool = false
  ) throws(AnalysisError) {
    try self.init(graph, nil, filter: filter, directed: directed)
  }

  /// The snapshot of an indexed graph, in a third of the time.
  ///
  /// - Throws: as of the graph alone.
  /// - Complexity: as of the graph alone.
  public init(
    _ index: GraphIndex, filter: RelationFilter = .standard, directed: Bool = false
  ) throws(AnalysisError) {
    try self.init(index.graph, index, filter: filter, directed: directed)
  }

  private init(
    _ graph: Graph, _ index: GraphIndex?, filter: RelationFilter, directed: Bool
  ) throws(AnalysisError) {
    guard max(graph.entities.count, graph.relations.count) < Int32.max else {
      throw AnalysisError(.size, "the graph has more entities or relations than 32-bit ids can number")
    }
    var leftOut = LeftOut()
    let nodes = NodeIndex(graph, filter: filter)
    for reason in nodes.leftOut.values { leftOut.addEntity(reason) }
    let edges = try EdgeList(graph, index, filter: filter, nodes: nodes, leftOut: &leftOut)
    network = Network(nodes.entities.count, edges, directed: directed)
    relationCount = edges.arcs.count
    self.graph = graph
    self.leftOut = leftOut
    self.nodes = nodes
  }

  /// Another snapshot's entities with a network of its own.
  init(_ other: GraphSnapshot, network: Network, relationCount: Int) {
    graph = other.graph
    leftOut = other.leftOut
    nodes = other.nodes
    self.network = network
    self.relationCount = relationCount
  }

  /// The entity of a node.
  ///
  /// - Complexity: O(1).
  public func entity(at node: Int) -> Entity {
    graph.entities[Int(nodes.entities[node])]
  }

  /// The node of an entity; nil where it is not in the snapshot.
  ///
  /// - Complexity: O(1).
  public func node(of id: EntityID) -> Int? {
    nodes.numbers[id].map(Int.init)
  }

  /// The node of an entity, or the error that says why there is none.
  package func requireNode(_ id: EntityID) throws(AnalysisError) -> Int {
    if let node = node(of: id) { return node }
    if let reason = nodes.leftOut[id] {
      throw AnalysisError(
        .unknownEntity, "entity '\(id)' is left out: \(reason.rawValue)", hint: "widen the filter")
    }
    throw AnalysisError(.unknownEntity, "there is no entity '\(id)'")
  }
}
