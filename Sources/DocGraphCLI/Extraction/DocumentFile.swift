import DocGraph
import Foundation

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
    var slugs = SlugNumbers<Document>()
    var seen: Set<String> = []
    return Set(paths).sorted(by: naturallyPrecedes).compactMap { path in
      // The same file by another way.
      let pathInGraph = self.path(path, for: output)
      guard seen.insert(pathInGraph).inserted else { return nil }
      let name = path.split(separator: "/").last ?? "document"
      let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
      let id = slugs.next(for: String(stem), fallback: "document") { taken.contains($0) }
      taken.insert(id)
      return DocumentFile(path: path, pathInGraph: pathInGraph, id: id)
    }
  }

  /// A path without `.` in it.
  static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path from the working directory as the graph file writes it.
  static func path(_ path: String, for output: String?) -> String {
    var document = Document(id: "document")
    // `./a.md` and `/here/a.md` are `a.md`, so that an update knows it again.
    let here = plain(FileManager.default.currentDirectoryPath) + "/"
    let plain = plain(path)
    document.path = plain.hasPrefix(here) ? String(plain.dropFirst(here.count)) : plain
    let graph = Graph(documents: [document]).rebasingDocumentPaths(from: "./graph", to: output ?? "-")
    return graph.documents[0].path ?? path
  }
}
