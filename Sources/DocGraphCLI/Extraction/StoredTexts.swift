import DocGraph
import Foundation

/// The folder of the texts that offsets refer to, where those are not the documents' own files.
struct StoredTexts {
  /// Nil where none are kept.
  let folder: String?

  /// - Parameter output: The graph file, beside which the texts lie unless `folder` says otherwise.
  init(folder: String?, output: String?) {
    let named = output.flatMap { $0 == "-" ? nil : $0 }
    self.folder =
      folder
      ?? named.map { name in
        let end = name.lastIndex(of: ".").flatMap { dot in
          name[dot...].contains("/") ? nil : dot
        }
        return name[..<(end ?? name.endIndex)] + ".texts"
      }
  }

  /// Keeps the text of a document, and says in its record where.
  ///
  /// - Returns: Whether there was nothing to keep, or it is kept.
  func store(_ extracted: inout ExtractedDocument) throws -> Bool {
    guard let text = extracted.text, !extracted.graph.documents.isEmpty else { return true }
    guard let folder else { return false }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(extracted.graph.documents[0].id).txt"
    try writeFile(text, to: path)
    extracted.graph.documents[0].textPath = path
    return true
  }
}
