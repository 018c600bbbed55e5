import Synchronization

/// Graphviz, in this process: one operation at a time, since its libraries are not thread-safe.
///
/// A layout cannot be cancelled and a hostile graph can crash it; run such graphs in a process of their own.
public enum Graphviz {
  /// The one context, made by the first operation and kept for life (a fresh one leaks), and the lock around
  /// every whole operation.
  static let context = Mutex(Context())

  /// Lays out and draws the one graph of a DOT text.
  ///
  /// - Parameters:
  ///   - dot: the text, in UTF-8 without a byte order mark; it may not name files to be read (`image`,
  ///     `shapefile`, `fontpath`, an HTML `IMG`…), hold a NUL, or hold more than one graph.
  ///   - engine: the layout algorithm.
  /// - Returns: the drawing and what Graphviz warned about.
  /// - Throws: `GraphvizError`, also where Graphviz only reports an error, goes on and calls that a success.
  public static func render(
    _ dot: [UInt8], engine: GraphvizEngine = .dot, format: GraphvizFormat = .svg
  ) throws(GraphvizError) -> GraphvizOutput {
    try context.withLock { context throws(GraphvizError) in
      try context.render(dot, engine: engine, format: format)
    }
  }

  /// Lays out and draws the one graph of a DOT text; see the form that takes bytes.
  public static func render(
    _ dot: String, engine: GraphvizEngine = .dot, format: GraphvizFormat = .svg
  ) throws(GraphvizError) -> GraphvizOutput {
    try render(Array(dot.utf8), engine: engine, format: format)
  }

  /// Lays out the one graph of a DOT text and gives the coordinates, without drawing it.
  ///
  /// - Parameters: as of ``render(_:engine:format:)-(Array<UInt8>,_,_)``.
  /// - Throws: `GraphvizError`.
  public static func geometry(
    of dot: [UInt8], engine: GraphvizEngine = .dot
  ) throws(GraphvizError) -> GraphvizGeometry {
    try context.withLock { context throws(GraphvizError) in
      try context.geometry(of: dot, engine: engine)
    }
  }

  /// An SVG picture in another format, by Cairo and librsvg as Graphviz's plugins load them.
  ///
  /// - Throws: `GraphvizError.Code.rendering`, also where a plugin is not installed or the picture has too many dots.
  public static func convert(_ picture: GraphvizConversion) throws(GraphvizError) -> GraphvizOutput {
    try context.withLock { context throws(GraphvizError) in try context.convert(picture) }
  }

  /// Draws a graph of somebody else's; see ``ForeignGraph``.
  ///
  /// - Parameter stage: is told what begins.
  /// - Throws: `GraphvizError`: `syntax`, `layout` or `rendering`.
  public static func picture(
    of graph: ForeignGraph, stage: @Sendable (GraphvizStage) -> Void = { _ in }
  ) throws(GraphvizError) -> ForeignPicture {
    try context.withLock { context throws(GraphvizError) in try context.picture(of: graph, stage: stage) }
  }

  /// The library's name and version, for example `graphviz 2.43.0`.
  ///
  /// Debian's 2.42.2 calls itself 2.43.0.
  public static var version: String {
    context.withLock { $0.version }
  }
}
