import DocGraph
import DocGraphAnalysis

extension Kernel {
  /// From ten sources, or between the pairs in the file beside the graph's.
  static let paths = [
    Kernel("dijkstra", .und, weighted: true) { graph in
      let distances: [[Double]] = try graph.network.distances(from: graph.sources, weighted: true)
      return .sum(
        distances.reduce(0) { sum, row in row.reduce(sum) { $1 < .infinity ? $0 + $1 : $0 } })
    },
    Kernel("yen", .given, weighted: true) { graph in
      let steps = StepNetwork(graph.network, lengths: .inverseWeights)
      var (count, length) = (0, 0.0)
      for pair in graph.pairs {
        let lengths = steps.lengthsOfShortestPaths(from: pair.source, to: pair.target, count: 50)
        count += lengths.count
        length += lengths.reduce(0, +)
      }
      return .json("{\"paths\":\(count),\"cost\":\((length * 1e4).rounded() / 1e4)}")
    },
    Kernel("allpaths", .given) { graph in
      let steps = StepNetwork(graph.network, lengths: .hops)
      var (count, nodes) = (0, [UInt32]())
      for pair in graph.pairs {
        var search = SimplePathSearch(steps, from: pair.source, to: pair.target, maximumHops: 4)
        while search.appendNext(to: &nodes) { count += 1 }
      }
      return .count(count)
    },
  ]
}
