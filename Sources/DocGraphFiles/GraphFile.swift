public import DocGraphModel
public import DocGraphSyntax

/// A graph with the file that it was read from.
public struct GraphFile: Sendable {
  /// As the user named it; `-` for standard input.
  public let name: String
  public let format: GraphFormat
  public var graph: Graph
  /// Nil unless asked for, since they take as much memory as the graph.
  private let positions: FilePositions?
  /// Where the first YAML comment stands.
  public let firstComment: SourcePosition?

  /// Reads a graph file; `-` is standard input. The name says the format, and the text itself where the name does not.
  ///
  /// - Parameter keepsPositions: Whether ``position(of:)`` is to answer.
  /// - Throws: ``GraphFileError`` with the file's name in it.
  public init(reading name: String, keepsPositions: Bool = false) throws(GraphFileError) {
    let bytes = try GraphFile.bytes(of: name)
    try self.init(name: name, bytes: bytes, keepsPositions: keepsPositions)
  }

  /// Reads a graph file's bytes. The name says the format, and the text itself where the name does not.
  ///
  /// - Throws: ``GraphFileError`` with the name in it.
  public init(name: String, bytes: [UInt8], keepsPositions: Bool = false) throws(GraphFileError) {
    let shownName = name == "-" ? "standard input" : name
    let format = GraphFormat(fileName: name) ?? GraphFile.format(of: bytes)
    let tree: SyntaxTree
    do throws(SyntaxError) {
      tree = try format == .json ? JSONReader.read(bytes) : YAMLReader.read(bytes)
    } catch {
      throw GraphFileError(file: shownName, GraphFileError(syntax: error).problems)
    }
    do throws(GraphFileError) {
      graph = try GraphReader.read(tree)
    } catch {
      throw GraphFileError(file: shownName, error.problems)
    }
    self.name = name
    self.format = format
    firstComment = tree.firstComment
    positions = keepsPositions ? FilePositions(tree) : nil
  }

  /// The first step of reading, by itself.
  package static func bytes(of name: String) throws(GraphFileError) -> [UInt8] {
    switch GraphFormat(fileName: name) {
    case .json: return try FileAccess.read(name, limit: sizeLimit)
    case .yaml:
      return try FileAccess.read(
        name, limit: YAMLReader.maximumByteCount, hint: "convert it to JSON, which has no such limit")
    case nil: return try FileAccess.read(name, limit: unnamedSizeLimit, hint: "name a .json file")
    }
  }

  /// Standard input, and files whose names do not say what they are, may have no end.
  private static let unnamedSizeLimit = 512 << 20

  /// JSON texts of 4 GiB and more are refused; the limit of YAML is lower (``YAMLReader``).
  static let sizeLimit = Int(UInt32.max) - 1

  /// JSON where the first character that is not blank is a brace; else YAML.
  private static func format(of bytes: [UInt8]) -> GraphFormat {
    let first = bytes.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") ? .json : .yaml
  }

  /// Where a part of the graph stands in the file, or else what holds it; nil where positions were not kept.
  public func position(of place: GraphPath) -> SourcePosition? {
    positions?.position(of: place)
  }

  /// Makes sure that writing the file anew loses no YAML comment.
  ///
  /// - Throws: ``GraphFileError`` with the file's name, at the first comment.
  public func refuseComments() throws(GraphFileError) {
    guard let firstComment else { return }
    throw GraphFileError(
      file: name == "-" ? "standard input" : name,
      [
        GraphFileError.Problem(
          code: .comments, position: firstComment, message: "YAML comments would be lost",
          hint: "keep them in note:, or drop them with --drop-comments")
      ])
  }

  /// Writes `graph` to `path`, whole or not at all; `-` is standard output's business, not this one's.
  ///
  /// - Throws: ``GraphFileError`` where the system refuses.
  public static func write(_ graph: Graph, to path: String, as format: GraphFormat) throws(GraphFileError) {
    try FileAccess.write(GraphWriter.write(graph, as: format), to: path)
  }
}

/// Reads any file whole; `-` is standard input.
///
/// - Parameter limit: The most bytes that the file may hold; 1 GiB unless given.
/// - Throws: ``GraphFileError`` where the system refuses, or the file is larger.
public func readFile(_ path: String, limit: Int = 1 << 30) throws(GraphFileError) -> [UInt8] {
  try FileAccess.read(path, limit: limit)
}

/// Writes any result to a file, whole or not at all.
///
/// - Throws: ``GraphFileError`` where the system refuses.
public func writeFile(_ bytes: [UInt8], to path: String) throws(GraphFileError) {
  try FileAccess.write(bytes, to: path)
}
