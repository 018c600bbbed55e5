/// A DOT text of somebody else's, to be drawn as far as Graphviz can draw it.
///
/// It may ask for files, which are left out; name an engine; hold several graphs, of which the first is drawn; and have
/// errors in its labels that Graphviz only reports. It may not hold a NUL. A layout of it may crash.
public struct ForeignGraph: Sendable, Hashable {
  /// An attribute of the graph.
  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// In UTF-8 without a byte order mark.
  public var dot: [UInt8]
  /// The layout algorithm; without one the graph's own `layout`, or else ``GraphvizEngine/dot``.
  public var engine: GraphvizEngine?
  /// What stands in place of attributes of the whole graph.
  public var attributes: [Attribute]
  public var format: GraphvizFormat

  public init(
    dot: [UInt8], engine: GraphvizEngine? = nil, attributes: [Attribute] = [], format: GraphvizFormat = .svg
  ) {
    self.dot = dot
    self.engine = engine
    self.attributes = attributes
    self.format = format
  }
}

/// The drawing of a ``ForeignGraph``, with what is to be told of it.
public struct ForeignPicture: Sendable, Hashable {
  public var bytes: [UInt8]
  /// By which it was laid out.
  public var engine: GraphvizEngine
  /// The value of the graph's `layout` where that is none of ``GraphvizEngine``.
  public var unknownEngine: String?
  /// What the graph calls itself; empty where it has no name.
  public var name: String
  public var nodeCount: Int
  public var edgeCount: Int
  /// Names of the attributes, or `IMG`, that asked for files and were left out; sorted.
  public var leftOut: [String]
  /// Graphs that follow the one drawn.
  public var otherGraphs: Int
  /// What Graphviz said, line by line, each once.
  public var messages: [String]

  public init(
    bytes: [UInt8], engine: GraphvizEngine, unknownEngine: String? = nil, name: String, nodeCount: Int,
    edgeCount: Int, leftOut: [String] = [], otherGraphs: Int = 0, messages: [String] = []
  ) {
    self.bytes = bytes
    self.engine = engine
    self.unknownEngine = unknownEngine
    self.name = name
    self.nodeCount = nodeCount
    self.edgeCount = edgeCount
    self.leftOut = leftOut
    self.otherGraphs = otherGraphs
    self.messages = messages
  }
}

/// How far an operation came.
public enum GraphvizStage: UInt8, Sendable, CaseIterable {
  case reading, layout, drawing
}
