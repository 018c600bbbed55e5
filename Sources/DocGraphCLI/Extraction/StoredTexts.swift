import DocGraph
import Foundation

/// The folder of the texts that offsets refer to, where those are not the documents' own files.
struct StoredTexts {
  /// Nil where none are kept.
  let folder: String?
  /// The same from the folder of the graph file.
  private let folderInGraph: String?

  /// - Parameter output: The graph file, beside which the texts lie unless `folder` says otherwise.
  init(folder: String?, output: String?) {
    let beside: String? = output.map { name in
      let dot = name.lastIndex(of: ".").flatMap { name[$0...].contains("/") ? nil : $0 }
      return "\(name[..<(dot ?? name.endIndex)]).texts"
    }
    self.folder = folder ?? beside
    folderInGraph =
      folder.map { DocumentFile.path($0, for: output) }
      ?? beside?.split(separator: "/").last.map(String.init)
  }

  /// Keeps the text of a document, and says in its record where.
  ///
  /// - Returns: Whether there was nothing to keep, or it is kept.
  func store(_ extracted: inout ExtractedDocument) throws -> Bool {
    guard let text = extracted.text, !extracted.graph.documents.isEmpty else { return true }
    guard let folder, let folderInGraph else { return false }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let name = "\(extracted.graph.documents[0].id).txt"
    try writeFile(text, to: "\(folder)/\(name)")
    extracted.graph.documents[0].textPath = "\(folderInGraph)/\(name)"
    return true
  }
}
