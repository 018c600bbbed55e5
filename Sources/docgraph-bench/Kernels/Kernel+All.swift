import DocGraph

extension Kernel {
  /// All kernels: to add one, add a line.
  static let all: [Kernel] = reading + degrees + centrality + shortestPaths + structure + communities

  private static let reading = [
    Kernel("load", .file) { graph in
      .count(
        try NamedNetwork(reading: graph.file, directed: graph.isFileDirected, numbering: .given).network
          .edgeCount)
    },
    Kernel("build", .given) { graph in .count(try graph.edges.network().edgeCount) },
  ]

  private static let degrees = [
    Kernel("degree", .given) { .scores($0.network.degree($0.network.isDirected ? .out : .both)) }
  ]

  private static let centrality = [
    Kernel("pagerank", .given) { .scores(try $0.network.pageRank()) },
    Kernel("eigenvector", .und) { .scores(try $0.network.eigenvector()) },
    Kernel("katz", .und) { .scores(try $0.network.katz()) },
    Kernel("hits", .given) { .scores(try $0.network.hits().authorities) },
    Kernel("constraint", .und) { .scores(try $0.network.constraint().map { $0.isNaN ? 0 : $0 }) },
  ]

  private static let structure = [
    Kernel("wcc", .und) { .count($0.network.components().count) },
    Kernel("scc", .given) { .count($0.network.strongComponents().count) },
    Kernel("kcore", .und) { .scores(try $0.network.coreNumbers().map(Double.init)) },
    Kernel("bridges", .und) { .count($0.network.bridges().count) },
    Kernel("articulation", .und) { .count($0.network.articulationPoints().count) },
    Kernel("biconnected", .und) { .count($0.network.biconnectedComponents().count) },
    Kernel("triangles", .und) { .sum(try $0.network.transitivity()) },
    Kernel("clustering", .und) { .scores(try $0.network.clustering()) },
  ]

  private static let communities = CommunityMethod.allCases.map { method in
    Kernel(method.rawValue, .und) { graph in
      let found = try graph.network.communities(by: method)
      return .communities(modularity: found.modularity, count: found.count)
    }
  }
}
