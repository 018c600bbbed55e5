import DocGraph
import DocGraphAnalysis

/// Edges by node number, from which the views of a graph are made.
struct KernelEdges: Sendable {
  var nodeCount: Int
  var isDirected: Bool
  /// The source of each in the upper half, its target in the lower; undirected edges lead from the lower number.
  var ends: [UInt64] = []
  /// One an edge; empty where all are 1.
  var weights: [Double] = []

  static let none = KernelEdges(nodeCount: 0)

  private init(nodeCount: Int) {
    self.nodeCount = nodeCount
    isDirected = false
  }

  /// The edges of a network, row by row.
  init(_ network: Network, nodeCount: Int) {
    self.nodeCount = max(nodeCount, network.nodeCount)
    isDirected = network.isDirected
    var (ends, weights) = ([UInt64](), [Double]())
    network.forEachArc { source, target, weight in
      guard network.isDirected || source <= target else { return }
      ends.append(UInt64(source) << 32 | UInt64(target))
      if network.isWeighted { weights.append(weight) }
    }
    (self.ends, self.weights) = (ends, weights)
  }

  /// - Parameter weights: Other weights than the edges' own.
  func network(weights: [Double]? = nil) throws -> Network {
    let weights = weights ?? []
    return try Network(
      nodeCount: nodeCount,
      BareEdges(ends: Scratch(ends), weights: weights.isEmpty ? nil : Scratch(weights), count: ends.count),
      directed: isDirected)
  }

  /// The edges without direction, weights and parallels.
  func undirected() throws -> KernelEdges {
    guard isDirected else { return self }
    var both = self
    both.isDirected = false
    both.weights = []
    var once: [UInt64] = []
    // Rows are ascending, so that parallel edges stand together.
    try both.network().forEachArc { source, target, _ in
      let edge = UInt64(source) << 32 | UInt64(target)
      if source <= target, once.last != edge { once.append(edge) }
    }
    both.ends = once
    return both
  }

  /// The edges of the largest component, with its nodes numbered anew in their order.
  func largestComponent() throws -> KernelEdges {
    let components = try network().components()
    guard components.count > 0 else { return self }
    var numbers = [UInt64?](repeating: nil, count: nodeCount)
    for (number, node) in components[0].enumerated() { numbers[node] = UInt64(number) }
    var part = self
    part.nodeCount = components[0].count
    part.ends = ends.compactMap { edge in
      guard let source = numbers[Int(edge >> 32)], let target = numbers[Int(edge & 0xffff_ffff)] else {
        return nil
      }
      return source << 32 | target
    }
    part.weights = []
    return part
  }

  /// Lengths as the peers' benchmark has them: a directed file's own weights, else 1 to 100 by a hash of the ends.
  var lengths: [Double] {
    if isDirected, !weights.isEmpty { return weights }
    return ends.map { edge in
      let (source, target) = (edge >> 32, edge & 0xffff_ffff)
      let pair = min(source, target) * UInt64(nodeCount) + max(source, target)
      return Double(1 + Self.hash(seed: 5, pair) % 100)
    }
  }

  /// Nodes with edges that lead from them, drawn by a counter; fewer where there are not so many.
  func sources(_ count: Int) -> [Int] {
    var hasEdge = [Bool](repeating: false, count: nodeCount)
    for edge in ends {
      hasEdge[Int(edge >> 32)] = true
      if !isDirected { hasEdge[Int(edge & 0xffff_ffff)] = true }
    }
    let most = min(count, hasEdge.count { $0 })
    var (sources, number) = ([Int](), UInt64(0))
    while sources.count < most {
      let node = Int(Self.hash(seed: 99, number) % UInt64(nodeCount))
      if hasEdge[node] { sources.append(node) }
      hasEdge[node] = false
      number += 1
    }
    return sources
  }

  /// The number at a place of the splitmix64 stream of a seed.
  private static func hash(seed: UInt64, _ place: UInt64) -> UInt64 {
    var bits = seed &+ (place &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
