/// How many hops each node is away from a source.
public struct HopDistances: Hashable, Sendable {
  public let source: Int
  /// One a node; -1 for those without a path from the source.
  public let ofNode: [Int32]
  /// How many nodes there are at each distance, from 0 (the source alone) on.
  public let counts: [Int]

  /// The hops to a node; nil where there is no path.
  public subscript(node: Int) -> Int? {
    ofNode[node] < 0 ? nil : Int(ofNode[node])
  }

  /// How many hops the farthest node is away that there is a path to.
  public var eccentricity: Int { counts.count - 1 }
}

extension Analyzable {
  /// The distances in hops from a node to all others, found by breadth-first search.
  ///
  /// In a directed snapshot hops follow the relations. Weights, parallel relations and loops make no difference.
  ///
  /// Reference: S. Beamer, K. Asanović, D. Patterson, *Direction-Optimizing Breadth-First Search*, SC 2012.
  ///
  /// - Throws: ``AnalysisError/Code/parameter`` where the source is no node.
  /// - Complexity: O(nodes + relations).
  public func hopDistances(from source: Int) throws(AnalysisError) -> HopDistances {
    guard source >= 0, source < nodeCount else {
      throw AnalysisError(.parameter, "there is no node \(source)", hint: "there are \(nodeCount), from 0")
    }
    let search = LevelSearch(network)
    search.search(from: source)
    var counts = [Int](repeating: 0, count: search.depth + 1)
    for place in 0..<search.reached { counts[Int(search.distances[search.order[place]])] += 1 }
    return HopDistances(source: source, ofNode: search.distances.array, counts: counts)
  }
}
