/// Why Graphviz did not draw a graph.
public struct GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure; more may be added.
  public struct Code: Sendable, Hashable {
    public let name: String

    public init(name: String) { self.name = name }

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
    /// A worker was stopped since it took longer than it may.
    public static let timeLimit = Code(name: "timeLimit")
    /// A worker was ended since it wanted more memory than it may have.
    public static let memoryLimit = Code(name: "memoryLimit")
    /// A worker crashed.
    public static let crash = Code(name: "crash")
    /// A worker could not be started, or its answer not be understood.
    public static let worker = Code(name: "worker")
  }

  public let code: Code
  /// What went wrong, with all that Graphviz said about it.
  public let message: String

  public init(code: Code, message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
