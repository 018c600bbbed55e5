import DocGraph

extension Kernel {
  /// All kernels: to add one, add a line.
  static let all: [Kernel] = reading + degrees + centrality + structure + communities + paths

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
    Kernel("betweenness", .given) { .scores($0.network.betweenness(normalized: false)) },
  ]

  private static let structure = [
    Kernel("wcc", .und) { .count($0.network.components().count) }
  ]

  private static let communities = [
    Kernel("leiden", .und) { graph in
      let found = try graph.network.communities()
      return .communities(modularity: found.modularity, count: found.count)
    }
  ]
}
