import DocGraph

/// A file of which documents are read.
struct DocumentFile: Sendable {
  var path: String
  /// The id of its document; of its documents, where it has several, the first part.
  var id: DocumentID

  /// Files with the ids that their names make, in the natural order of their paths: the order in which they were named changes
  /// nothing.
  static func files(_ paths: [String]) -> [DocumentFile] {
    var taken: Set<DocumentID> = []
    return Set(paths).sorted(by: naturallyPrecedes).map { path in
      let name = path.split(separator: "/").last ?? "document"
      let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
      let id = DocumentID(sluggedFrom: String(stem), fallback: "document") { taken.contains($0) }
      taken.insert(id)
      return DocumentFile(path: path, id: id)
    }
  }
}
