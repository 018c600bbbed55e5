/// How many nodes have which degree.
public struct DegreeDistribution: Hashable, Sendable {
  /// The degrees that there are, ascending, with the number of nodes of each.
  public let counts: [(degree: Int, nodes: Int)]
  public let mean: Double

  public var least: Int { counts.first?.degree ?? 0 }
  public var most: Int { counts.last?.degree ?? 0 }
  public var nodeCount: Int { counts.reduce(0) { $0 + $1.nodes } }

  /// - Parameter degrees: One a node; whole numbers.
  init(_ degrees: [Double]) {
    let degrees = degrees.map { Int($0) }
    var nodes = [Int](repeating: 0, count: (degrees.max() ?? -1) + 1)
    for degree in degrees { nodes[degree] += 1 }
    counts = nodes.enumerated().filter { $0.element > 0 }.map { (degree: $0.offset, nodes: $0.element) }
    mean = degrees.isEmpty ? 0 : Double(degrees.reduce(0, +)) / Double(degrees.count)
  }

  /// The smallest degree that at least this share of the nodes does not exceed; 0 where there are no nodes.
  ///
  /// - Parameter share: From 0 to 1; 0.5 gives the (lower) median.
  public func quantile(_ share: Double) -> Int {
    let needed = share * Double(nodeCount)
    var sum = 0
    for (degree, nodes) in counts {
      sum += nodes
      if Double(sum) >= needed { return degree }
    }
    return most
  }

  public static func == (first: DegreeDistribution, second: DegreeDistribution) -> Bool {
    first.mean == second.mean && first.counts.elementsEqual(second.counts, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(mean)
    for (degree, nodes) in counts {
      hasher.combine(degree)
      hasher.combine(nodes)
    }
  }
}

extension Analyzable {
  /// How many entities have which degree: relations, of which parallel ones count each and a loop twice.
  ///
  /// - Complexity: O(nodes + highest degree).
  public func degreeDistribution(_ direction: DegreeDirection = .both) -> DegreeDistribution {
    DegreeDistribution(degree(direction))
  }
}
