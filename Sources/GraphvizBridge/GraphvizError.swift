/// Why Graphviz did not draw a graph.
public struct GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure; more may be added.
  public struct Code: Sendable, Hashable {
    let name: String

    /// The text is no DOT: a syntax error, a NUL, or nothing at all.
    public static let syntax = Code(name: "syntax")
    /// A text with more than one graph, or with something after its graph.
    public static let trailingText = Code(name: "trailingText")
    /// The graph asks for a file to be read.
    public static let fileAccess = Code(name: "fileAccess")
    /// The layout failed, or reported an error such as a broken HTML label.
    public static let layout = Code(name: "layout")
    /// The drawing failed, for example because a plugin for the format is missing.
    public static let rendering = Code(name: "rendering")
  }

  public let code: Code
  /// What went wrong, with all that Graphviz said about it.
  public let message: String

  public var description: String { message }
}
