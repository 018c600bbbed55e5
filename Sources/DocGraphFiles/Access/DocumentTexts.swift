public import DocGraphModel

/// Reads the texts of a graph's documents: regular files below a root or below the graph file's folder, and nothing else,
/// whatever a graph file says.
public struct DocumentTexts: Sendable {
  /// The folder that a document's path is relative to: the graph file's.
  private let folder: String
  /// The folders that a text may lie below.
  private let roots: [String]

  /// A text larger than this is refused.
  public static let sizeLimit = 64 << 20

  /// - Parameters:
  ///   - graphFile: The graph file's path, or `-`.
  ///   - root: A folder that texts may lie below, beside that of the graph file; the working directory unless given.
  public init(graphFile: String, root: String? = nil) {
    let slash = graphFile.lastIndex(of: "/")
    folder = graphFile == "-" ? "." : slash.map { String(graphFile[...$0]) } ?? "."
    roots = [root ?? "."] + (graphFile == "-" ? [] : [folder])
  }

  /// The bytes that offsets into `document` refer to: its stored text, or the file itself where that is plain text.
  ///
  /// - Throws: ``GraphFileError`` where the document names neither, or the file is not there, not below a root, no regular
  ///   file, or too large.
  public func text(of document: Document) throws(GraphFileError) -> [UInt8] {
    if let path = document.textPath { return try read(path) }
    guard let path = document.path else {
      throw GraphFileError(
        .notFound, "the document '\(document.id)' has no path:",
        hint: "give it path: of a .txt or .md file, or textPath:")
    }
    guard DocumentTexts.isPlainText(path) else {
      throw GraphFileError(
        file: path, .notAllowed, "is not plain text (.txt, .md)",
        hint: "give the document textPath: of its stored text")
    }
    return try read(path)
  }

  /// The bytes of the file at `path`, relative to the graph file.
  public func read(_ path: String) throws(GraphFileError) -> [UInt8] {
    let joined = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    guard let resolved = FileAccess.resolved(joined) else {
      throw GraphFileError(
        file: path, .notFound, "there is no such file", hint: "document paths are relative to the graph file")
    }
    let bases = roots.compactMap(FileAccess.resolved)
    // Bytes, since names that look alike may differ.
    guard bases.contains(where: { $0 == "/" || resolved.utf8.starts(with: "\($0)/".utf8) }) else {
      throw GraphFileError(
        file: path, .notAllowed, "lies outside \(bases.first ?? "the root, which is not there")",
        hint: "to let it be read: --root \(FolderPath(holding: resolved, and: bases.last).shortest)")
    }
    do throws(GraphFileError) {
      return try FileAccess.read(resolved, limit: DocumentTexts.sizeLimit, onlyRegular: true)
    } catch {
      throw GraphFileError(file: path, error.problems)
    }
  }

  /// Whether a file's own bytes are its text: `.txt`, `.md` and `.markdown`.
  static func isPlainText(_ path: String) -> Bool {
    ["txt", "md", "markdown"].contains(path.split(separator: ".").last?.lowercased() ?? "")
  }
}
