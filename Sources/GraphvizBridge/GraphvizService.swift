/// Something that does Graphviz's work: this process, or others that may crash and be stopped.
public protocol GraphvizService: Sendable {
  /// How long a call may take; nil where none can be stopped.
  var timeLimit: Duration? { get }

  /// The same with another limit of time; itself where no call can be stopped.
  func limited(to limit: Duration) -> Self

  /// The coordinates of graphs, in their order; one result each, so that one that fails does not take the others with it.
  func geometries(
    of dots: [[UInt8]], engine: GraphvizEngine
  ) async -> [Result<GraphvizGeometry, GraphvizError>]

  /// A graph laid out and drawn.
  func drawing(
    of dot: [UInt8], engine: GraphvizEngine, format: GraphvizFormat
  ) async throws(GraphvizError) -> GraphvizOutput

  /// A graph of somebody else's laid out and drawn, as far as that goes.
  func picture(of graph: ForeignGraph) async throws(GraphvizError) -> ForeignPicture

  /// A picture in another format.
  func converted(_ picture: GraphvizConversion) async throws(GraphvizError) -> GraphvizOutput
}

extension GraphvizService {
  public var timeLimit: Duration? { nil }

  public func limited(to limit: Duration) -> Self { self }
}

/// Graphviz in this process: quick to start, but a layout that crashes takes the process with it, and none can be stopped.
public struct InProcessGraphviz: GraphvizService {
  public init() {}

  public func geometries(
    of dots: [[UInt8]], engine: GraphvizEngine
  ) async -> [Result<GraphvizGeometry, GraphvizError>] {
    dots.map { dot in
      do throws(GraphvizError) { return .success(try Graphviz.geometry(of: dot, engine: engine)) } catch {
        return .failure(error)
      }
    }
  }

  public func drawing(
    of dot: [UInt8], engine: GraphvizEngine, format: GraphvizFormat
  ) async throws(GraphvizError) -> GraphvizOutput {
    try Graphviz.render(dot, engine: engine, format: format)
  }

  public func picture(of graph: ForeignGraph) async throws(GraphvizError) -> ForeignPicture {
    try Graphviz.picture(of: graph)
  }

  public func converted(_ picture: GraphvizConversion) async throws(GraphvizError) -> GraphvizOutput {
    try Graphviz.convert(picture)
  }
}
