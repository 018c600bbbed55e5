public import DocGraphModel
public import DocGraphSyntax

/// A graph with the file that it was read from.
public struct GraphFile: Sendable {
  /// As the user named it; `-` for standard input.
  public let name: String
  public let format: GraphFormat
  public var graph: Graph
  /// The file's syntax, for positions; nil unless asked for, since it takes as much memory as the graph.
  private let tree: SyntaxTree?
  /// Where the first YAML comment stands.
  public let firstComment: SourcePosition?

  /// Reads a graph file; `-` is standard input. The name says the format, and the text itself where the name does not.
  ///
  /// - Parameter keepsPositions: Whether ``position(of:)`` is to answer.
  /// - Throws: ``GraphFileError`` with the file's name in it.
  public init(reading name: String, keepsPositions: Bool = false) throws(GraphFileError) {
    let bytes = try GraphFile.bytes(of: name)
    let format = GraphFormat(fileName: name) ?? GraphFile.format(of: bytes)
    do throws(GraphFileError) {
      try self.init(name: name, bytes: bytes, format: format, keepsPositions: keepsPositions)
    } catch {
      throw GraphFileError(file: name == "-" ? "standard input" : name, error.problems)
    }
  }

  /// Reads a graph file's bytes.
  ///
  /// - Throws: ``GraphFileError``, without a file name.
  public init(
    name: String, bytes: [UInt8], format: GraphFormat, keepsPositions: Bool = false
  ) throws(GraphFileError) {
    let tree: SyntaxTree
    do throws(SyntaxError) {
      tree = try format == .json ? JSONReader.read(bytes) : YAMLReader.read(bytes)
    } catch {
      throw GraphFileError([
        GraphFileError.Problem(
          code: .syntax, position: error.position, message: error.message, hint: error.hint)
      ])
    }
    self.name = name
    self.format = format
    graph = try GraphReader.read(tree)
    firstComment = tree.firstComment
    self.tree = keepsPositions ? tree : nil
  }

  /// The first step of reading, by itself.
  package static func bytes(of name: String) throws(GraphFileError) -> [UInt8] {
    try FileAccess.read(name, limit: sizeLimit)
  }

  /// JSON texts of 4 GiB and more are refused; the limit of YAML is lower (``YAMLReader``).
  private static let sizeLimit = Int(UInt32.max) - 1

  /// JSON where the first character that is not blank is a brace; else YAML.
  private static func format(of bytes: [UInt8]) -> GraphFormat {
    let first = bytes.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") ? .json : .yaml
  }

  /// Where a part of the graph stands in the file, or else what holds it; nil where positions were not kept.
  public func position(of place: GraphPath) -> SourcePosition? {
    guard let tree else { return nil }
    var steps: [SyntaxTree.PathStep] = place.steps.map { step in
      switch step {
      case .key(let key): .key(key)
      case .index(let index): .index(index)
      }
    }
    while true {
      if let node = tree.node(at: steps) { return tree.position(of: node) }
      guard steps.popLast() != nil else { return nil }
    }
  }

  /// Writes `graph` to `path`, whole or not at all; `-` is standard output's business, not this one's.
  ///
  /// - Throws: ``GraphFileError`` where the system refuses.
  public static func write(_ graph: Graph, to path: String, as format: GraphFormat) throws(GraphFileError) {
    try FileAccess.write(GraphWriter.write(graph, as: format), to: path)
  }
}

/// Writes any result to a file, whole or not at all.
///
/// - Throws: ``GraphFileError`` where the system refuses.
public func writeFile(_ bytes: [UInt8], to path: String) throws(GraphFileError) {
  try FileAccess.write(bytes, to: path)
}
