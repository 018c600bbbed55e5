/// A graph as the DOT language sees it: statements in the order in which they are written.
///
/// The text is written as graph attributes, defaults, nodes, subgraphs and edges, each in the order given here,
/// so that equal values give equal bytes.
public struct DOTGraph: Sendable, Equatable {
  /// The graph's name; Graphviz numbers unnamed graphs per process, so there is always one.
  public var name: String
  public var isDirected: Bool
  /// Whether parallel edges are merged by the reader; off, since parallel relations are facts of their own.
  public var isStrict: Bool
  /// Attributes of the graph itself; clusters do not inherit its label, tooltip, link or id.
  public var attributes: DOTAttributes
  public var nodeDefaults: DOTAttributes
  public var edgeDefaults: DOTAttributes
  public var nodes: [DOTNode]
  public var subgraphs: [DOTSubgraph]
  public var edges: [DOTEdge]

  public init(
    name: String, isDirected: Bool = true, isStrict: Bool = false, attributes: DOTAttributes = [:],
    nodeDefaults: DOTAttributes = [:], edgeDefaults: DOTAttributes = [:], nodes: [DOTNode] = [],
    subgraphs: [DOTSubgraph] = [], edges: [DOTEdge] = []
  ) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
    self.nodes = nodes
    self.subgraphs = subgraphs
    self.edges = edges
  }
}
