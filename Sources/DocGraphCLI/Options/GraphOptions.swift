import ArgumentParser
import DocGraph

/// The graph that a verb works on.
struct GraphOptions: ParsableArguments {
  @Argument(
    help: "A graph file (.yaml or .json); `-` reads standard input.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var graph: String

  @Option(
    help: ArgumentHelp(
      "A folder that documents may lie below; the graph file's own is always allowed.", valueName: "folder"),
    completion: .directory)
  var root: String = "."

  func load(keepsPositions: Bool = false) throws -> GraphFile {
    try Self.load(graph, root: root, keepsPositions: keepsPositions)
  }

  /// Reads a graph, with short evidence filled in as far as the documents can be read.
  static func load(_ path: String, root: String, keepsPositions: Bool = false) throws -> GraphFile {
    var file = try GraphFile(reading: path, keepsPositions: keepsPositions)
    for problem in file.expandEvidence(root: root) { Console.error("warning: \(problem)") }
    return file
  }
}
