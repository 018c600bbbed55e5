public import DocGraphModel

extension Graph {
  /// The graph as another graph file writes it: relative `path` and `textPath` of its documents lead from that file's folder to
  /// where they led before.
  ///
  /// Absolute paths and URLs stay, and so does everything where the folder is the same or one of the files is `-`. The disk is
  /// not looked at: `a/..` is taken for nothing, also where `a` is a link.
  ///
  /// - Parameters:
  ///   - file: The graph file that the paths are relative to.
  ///   - target: The one that they are to be relative to.
  public func rebasingDocumentPaths(from file: String, to target: String) -> Graph {
    let (old, new) = (FolderPath(of: file), FolderPath(of: target))
    guard file != "-", target != "-", old != new else { return self }
    func rebased(_ path: String) -> String {
      if path.isEmpty || path.hasPrefix("/") || path.contains("://") { return path }
      return old.appending(path).relative(to: new)
    }
    var graph = self
    for position in documents.indices {
      graph.documents[position].path = documents[position].path.map(rebased)
      graph.documents[position].textPath = documents[position].textPath.map(rebased)
    }
    return graph
  }
}
