public import DocGraphModel

/// Reads the texts of a graph's documents: regular files below a root, and nothing else, whatever a graph file says.
public struct DocumentTexts: Sendable {
  /// The folder that a document's path is relative to: the graph file's.
  private let folder: String
  private let root: String

  /// A text larger than this is refused.
  public static let sizeLimit = 64 << 20

  /// - Parameters:
  ///   - graphFile: The graph file's path, or `-`.
  ///   - root: The folder that every text lies below; the working directory unless given.
  public init(graphFile: String, root: String? = nil) {
    let slash = graphFile.lastIndex(of: "/")
    folder = graphFile == "-" ? "." : slash.map { String(graphFile[...$0]) } ?? "."
    self.root = root ?? "."
  }

  /// The bytes that offsets into `document` refer to: its stored text, or the file itself where that is plain text; nil for
  /// a document that names neither.
  ///
  /// - Throws: ``GraphFileError`` where the file is not there, not below the root, no regular file, or too large.
  public func text(of document: Document) throws(GraphFileError) -> [UInt8]? {
    if let path = document.textPath { return try read(path) }
    guard let path = document.path, DocumentTexts.isPlainText(path) else { return nil }
    return try read(path)
  }

  /// The bytes of the file at `path`, relative to the graph file.
  public func read(_ path: String) throws(GraphFileError) -> [UInt8] {
    let joined = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    guard let resolved = FileAccess.resolved(joined), let base = FileAccess.resolved(root) else {
      throw GraphFileError(
        file: path, .notFound, "there is no such file", hint: "document paths are relative to the graph file")
    }
    // Bytes, since names that look alike may differ.
    guard base == "/" || resolved.utf8.starts(with: "\(base)/".utf8) else {
      throw GraphFileError(
        file: path, .notAllowed, "lies outside \(base)",
        hint: "name a folder that holds the documents by --root")
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
