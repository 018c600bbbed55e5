import DocGraph
import DocGraphAnalysis

extension Kernel {
  /// Measures by shortest paths.
  static let shortestPaths = [
    Kernel("betweenness", .given) { .scores(try $0.network.betweenness(normalized: false).timesTwo($0)) },
    Kernel("bc256", .given) { .scores(try $0.network.betweenness(from: $0.manySources)) },
    // Without the factor for components, over paths away from a node, as the peers have it.
    Kernel("closeness", .given) { .scores(try $0.network.closeness(.outgoing, improved: false)) },
    Kernel("harmonic", .given) { .scores(try $0.network.harmonic(.outgoing)) },
    Kernel("bfs", .given) { graph in
      let search = LevelSearch(graph.network)
      var sum = 0
      for source in graph.sources {
        search.search(from: source)
        sum += search.sum
      }
      return .count(sum)
    },
    Kernel("diameter", .lcc) { graph in
      let diameter = try graph.network.diameter()
      return .json("{\"diameter\":\(diameter?.length ?? 0),\"bfs\":\(diameter?.searches ?? 0)}")
    },
    Kernel("apsp", .und) { .count(try $0.network.distanceMatrix().sum) },
  ]
}

extension [Double] {
  /// Over ordered pairs, as the C limit counts; the peers count each pair once.
  fileprivate func timesTwo(_ graph: KernelGraph) -> [Double] {
    graph.network.isDirected ? self : map { 2 * $0 }
  }
}
