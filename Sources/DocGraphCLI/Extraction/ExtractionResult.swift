import DocGraph

/// What the graphs of single documents are put together in: a new graph, or one that there is.
struct ExtractionResult {
  /// The graph that is updated, with paths from its own folder.
  private let before: Graph?
  private var assembly: GraphAssembly
  private var changed: [(path: String, documents: [Graph])] = []

  private let title: String?
  private let readsAll: Bool

  /// - Parameter readsAll: Whether files are read again that have not changed.
  init(title: String?, updating before: Graph? = nil, readingAll readsAll: Bool = false) {
    self.readsAll = readsAll
    self.title = title
    self.before = before
    assembly = GraphAssembly(Graph(title: title))
  }

  /// The hashes of the files that the graph has been read from, by the paths in it.
  var hashes: [String: String] {
    readsAll
      ? [:]
      : Dictionary(
        (before?.documents ?? []).compactMap { document in
          document.path.flatMap { path in document.sha256.map { (path, $0) } }
        }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter graphs: Of a file's documents; nil where the file has not changed.
  mutating func add(_ graphs: [Graph]?, of path: String) {
    guard let graphs else { return }
    if before == nil {
      for graph in graphs { assembly.add(graph) }
    } else {
      changed.append((path, graphs))
    }
  }

  /// In canonical order. The graph of a single document has its title, unless another is given.
  var graph: Graph {
    var graph = before?.replacingDocuments(changed) ?? assembly.graph
    graph.title = title ?? (hasOwnTitle ? graph.title : graph.titleOfDocument)
    return graph.canonical()
  }

  /// Whether somebody gave the graph that is updated its title.
  private var hasOwnTitle: Bool {
    guard let before else { return false }
    return before.title != nil && before.title != before.titleOfDocument
  }
}

extension Graph {
  /// The title of the only document; nil where there are several.
  fileprivate var titleOfDocument: String? { documents.count == 1 ? documents[0].title : nil }
}
