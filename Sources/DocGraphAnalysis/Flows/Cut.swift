public import DocGraphModel

/// The least set of relations without which there is no path between two entities.
public struct Cut: Hashable, Sendable {
  /// As ascending positions in the graph; none where there is no path anyway.
  public let relations: [Int]
  /// How many they are or, weighted, the sum of their weights: also the most that can flow from one entity to the
  /// other.
  public let value: Double
  /// The entities that the source is still connected with, itself too, in the natural order of their ids. Of all
  /// least cuts it is the one with the fewest of them.
  public let sourceSide: [EntityID]
}

/// The least set of entities without which, their ends aside, no path between two entities goes by others.
public struct EntityCut: Hashable, Sendable {
  /// In the natural order of their ids; none where there is no such path anyway.
  public let entities: [EntityID]
  /// Relations that connect the two directly, which no other entity's absence undoes, as ascending positions in the
  /// graph.
  public let direct: [Int]
}

extension GraphSnapshot {
  /// What would have to go for two entities to be unconnected: the least set of relations.
  ///
  /// A least cut is as large as a greatest flow, in which every relation carries 1 or, weighted, its weight; parallel
  /// relations add up, as each would have to go, and loops carry nothing. Undirected, a relation carries that much
  /// either way; in a directed snapshot from source to target, where a cut leaves no path from the one to the other,
  /// though perhaps one back.
  ///
  /// References: L. R. Ford, D. R. Fulkerson, *Maximal Flow through a Network*, Canadian Journal of Mathematics 8,
  /// 1956; E. A. Dinic, *Algorithm for Solution of a Problem of Maximum Flow in Networks with Power Estimation*,
  /// Soviet Mathematics Doklady 11, 1970.
  ///
  /// - Throws: ``AnalysisError/Code/unknownEntity``; ``AnalysisError/Code/parameter`` for one and the same entity;
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(relations × √relations), weighted O(entities² × relations) at worst and mostly far less;
  ///   O(entities + relations) memory.
  public func minimumCut(
    between source: EntityID, and target: EntityID, weighted: Bool = false
  ) throws(AnalysisError) -> Cut {
    let (source, target) = try requireEnds(source, target)
    let rows = network.forward
    var flow = FlowNetwork(nodeCount: nodeCount)
    for node in 0..<nodeCount {
      var arc = rows.row(node).lowerBound
      while arc < rows.row(node).upperBound {
        let next = Int(rows.targets[arc])
        let parallel = rows.arcs(from: node, to: next)
        // Undirected, a connection is one arc for both ways.
        if next != node, isDirected || next > node {
          let capacity = capacity(of: parallel, weighted: weighted)
          flow.add(node, next, capacity: capacity, back: isDirected ? 0 : capacity)
        }
        arc = parallel.upperBound
      }
    }
    flow.layOut()
    let isNear = try flow.maximize(from: source, to: target)
    var arcs: [Range<Int>] = []
    for node in 0..<nodeCount where isNear[node] {
      for arc in rows.row(node) where !isNear[Int(rows.targets[arc])] { arcs.append(arc..<arc + 1) }
    }
    return Cut(
      relations: Set(arcs.flatMap(relations)).sorted(),
      value: arcs.reduce(0) { $0 + capacity(of: $1, weighted: weighted) },
      sourceSide: (0..<nodeCount).filter { isNear[$0] }.map { entity(at: $0).id })
  }

  private func capacity(of arcs: Range<Int>, weighted: Bool) -> Double {
    guard weighted, let weights = network.forward.weights else { return Double(arcs.count) }
    return arcs.reduce(0) { $0 + weights[$1] }
  }

  func requireEnds(_ source: EntityID, _ target: EntityID) throws(AnalysisError) -> (Int, Int) {
    guard source != target else {
      throw AnalysisError(.parameter, "'\(source)' is both ends", hint: "name two entities")
    }
    return (try requireNode(source), try requireNode(target))
  }
}
