/// What is drawn, in what style and in which order: a value that knows no Graphviz.
public struct RenderPlan: Sendable, Hashable {
  /// The name of the drawing to other programs: a slug.
  public var name: String
  public var title: String?
  /// Counts and date, under the title.
  public var subtitle: String
  /// Which part of the graph it is, what was left out, how to read lines, and sources: a sentence each, where there is
  /// something to say.
  public var captions: [String]
  public var theme: Theme
  /// In the order in which they are laid out.
  public var nodes: [Node]
  public var edges: [Edge]
  /// Nodes that share the first column: people.
  public var leftColumn: [Node.ID]
  /// Nodes that share the last column: places at which things are.
  public var rightColumn: [Node.ID]
  /// What radial layouts put in the middle: the first in focus, else the node with the most relations; nil without nodes.
  public var rootID: Node.ID?
  public var legend: Legend
  /// Whether title, subtitle, legend and captions are drawn.
  public var showsFrame: Bool
  /// Whether groups stand for entities because these are too many for a picture.
  public var isSummary: Bool
  /// What of the graph is not shown and why, in the order of the reasons: the entities of all nodes, the relations of all
  /// edges and those within nodes, and these are the whole graph.
  public var omissions: [Omission]
  /// What was simplified.
  public var warnings: [String]
}
