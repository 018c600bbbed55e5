import DocGraph

/// A file of which documents are read.
struct DocumentFile: Sendable {
  /// As it was named, from the working directory.
  var path: String
  /// From the folder of the graph file.
  var pathInGraph: String
  /// The id of its document; of its documents, where it has several, the first part.
  var id: DocumentID

  /// Files with the ids that their names make, in the natural order of their paths: the order in which they were named changes
  /// nothing.
  ///
  /// - Parameter output: The graph file; nil for standard output.
  static func files(_ paths: [String], for output: String?) -> [DocumentFile] {
    var taken: Set<DocumentID> = []
    return Set(paths.map(plain)).sorted(by: naturallyPrecedes).map { path in
      let name = path.split(separator: "/").last ?? "document"
      let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
      let id = DocumentID(sluggedFrom: String(stem), fallback: "document") { taken.contains($0) }
      taken.insert(id)
      return DocumentFile(path: path, pathInGraph: self.path(path, for: output), id: id)
    }
  }

  /// A path without `./` before it.
  static func plain(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest.isEmpty ? path : String(rest)
  }

  /// A path from the working directory as the graph file writes it.
  static func path(_ path: String, for output: String?) -> String {
    var document = Document(id: "document")
    document.path = path
    let graph = Graph(documents: [document]).rebasingDocumentPaths(from: "./graph", to: output ?? "-")
    return graph.documents[0].path ?? path
  }
}
