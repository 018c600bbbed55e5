import DocGraph
import Foundation

/// The folder of the texts that offsets refer to, where those are not the documents' own files.
struct StoredTexts {
  /// Nil where none are kept.
  let folder: String?
  /// The same from the folder of the graph file.
  private let folderInGraph: String?
  /// The files whose documents' texts have these names in the graph that is there.
  private var owners: [String: String] = [:]
  /// Whether the folder is there, without what runs that were killed left half-written in it.
  private var isReady = false
  /// The names that texts of this run have.
  private var given: Set<String> = []

  /// - Parameters:
  ///   - output: The graph file, beside which the texts lie unless `folder` says otherwise.
  ///   - before: The graph that is updated: texts of its documents are not written over by those of others.
  init(folder: String?, output: String?, before: Graph? = nil) {
    let beside: String? = output.map { name in
      let dot = name.lastIndex(of: ".").flatMap { name[$0...].contains("/") ? nil : $0 }
      return "\(name[..<(dot ?? name.endIndex)]).texts"
    }
    self.folder = folder ?? beside
    folderInGraph =
      folder.map { DocumentFile.path($0, for: output) }
      ?? beside?.split(separator: "/").last.map(String.init)
    for document in before?.documents ?? [] {
      guard let name = document.textPath.flatMap(name) else { continue }
      owners[name] = document.path ?? ""
    }
  }

  /// Keeps the text of a document, and says in its record where.
  ///
  /// - Returns: Whether there was nothing to keep, or it is kept.
  mutating func store(_ extracted: inout ExtractedDocument) throws -> Bool {
    guard let text = extracted.text, !extracted.graph.documents.isEmpty else { return true }
    guard let folder, let folderInGraph else { return false }
    try prepare(folder)
    let document = extracted.graph.documents[0]
    // Another run may have given the id to a document of another file.
    let name = DocumentID(sluggedFrom: document.id.rawValue) { id in
      given.contains("\(id).txt") || owners["\(id).txt"].map { $0 != document.path } ?? false
    }
    given.insert("\(name).txt")
    try writeFile(text, to: "\(folder)/\(name).txt")
    extracted.graph.documents[0].textPath = "\(folderInGraph)/\(name).txt"
    return true
  }

  private mutating func prepare(_ folder: String) throws {
    guard !isReady else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw Failure.unwritable(folder, error) }
    removeLeftOverFiles(in: folder)
    isReady = true
  }

  /// Keeps in mind that the text of a document is there already.
  mutating func note(_ document: Document) {
    if let name = document.textPath.flatMap(name) { given.insert(name) }
  }

  /// The name of a text in the folder; nil where it lies elsewhere.
  private func name(_ textPath: String) -> String? {
    guard let folderInGraph, textPath.hasPrefix(folderInGraph + "/") else { return nil }
    return textPath.split(separator: "/").last.map(String.init)
  }
}
