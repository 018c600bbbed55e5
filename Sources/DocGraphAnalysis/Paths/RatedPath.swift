public import DocGraphModel
import Glibc

/// A path with how sure it is by the confidence of its relations.
public struct RatedPath: Hashable, Sendable {
  public let path: Path
  /// From 0 to 1: the product of its hops' confidences where the most reliable path was asked for, the least of them
  /// where the widest was.
  ///
  /// A hop is as sure as the surest of its relations; a relation without a confidence counts as 1.
  public let confidence: Double
}

extension GraphSnapshot {
  /// The path between two entities whose hops are surest together: the greatest product of confidences.
  ///
  /// If hops held independently of each other, each with its confidence as probability, it would be the path most
  /// likely to hold. A relation without a confidence counts as 1, as where support is compared; one of confidence 0
  /// is on no path. Of parallel relations the surest counts; relations' weights make no difference. Of equally sure
  /// paths it is the one of fewer hops, then of the smaller ids.
  ///
  /// It is the shortest path where a hop of confidence c is −ln c long.
  ///
  /// - Returns: nil where there is no path.
  /// - Throws: ``AnalysisError/Code/unknownEntity``.
  /// - Complexity: O((entities + relations) × log entities).
  public func mostReliablePath(
    from source: EntityID, to target: EntityID
  ) throws(AnalysisError) -> RatedPath? {
    let (source, target) = (try requireNode(source), try requireNode(target))
    let sure = keeping { confidence(of: $0) > 0 }
    let lengths = Network(sure.network) { relation, _, _ in abs(log(confidence(of: relation))) }
    let tree = TargetTree(StepNetwork(lengths, lengths: .weights), target: target, until: source)
    return tree.path(from: source).map { nodes in
      let path = path(along: nodes, weighted: false)
      return RatedPath(path: path, confidence: path.hops.reduce(1) { $0 * confidence(of: $1) })
    }
  }

  /// The path between two entities whose weakest hop is as sure as can be: the greatest least confidence.
  ///
  /// A chain is no stronger than its weakest link. Confidences count as in ``mostReliablePath(from:to:)``; of paths
  /// that are equally wide it is the one of the fewest hops, then of the smaller ids.
  ///
  /// Reference: M. Pollack, *The Maximum Capacity through a Network*, Operations Research 8, 1960.
  ///
  /// - Returns: nil where there is no path, over relations of a confidence above 0.
  /// - Throws: ``AnalysisError/Code/unknownEntity``.
  /// - Complexity: O((entities + relations) × log entities).
  public func widestPath(from source: EntityID, to target: EntityID) throws(AnalysisError) -> RatedPath? {
    let (source, target) = (try requireNode(source), try requireNode(target))
    let widths = Network(network) { relation, _, _ in confidence(of: relation) }.widths(from: source)
    let width = widths[target]
    guard width > 0 else { return nil }
    let wide = keeping { confidence(of: $0) >= width }
    var search = PairSearch(StepNetwork(wide.network, weighted: false), from: source, to: target)
    return search.path().map { nodes in
      let path = path(along: nodes, weighted: false)
      return RatedPath(path: path, confidence: path.hops.reduce(1) { min($0, confidence(of: $1)) })
    }
  }

  /// A relation's confidence; 1 where it has none.
  public func confidence(of relation: Int) -> Double {
    let confidence = graph.relations[relation].confidence ?? 1
    // What is no number is no confidence.
    return confidence > 0 ? min(1, confidence) : 0
  }

  /// How sure a hop is: as the surest of its relations.
  public func confidence(of hop: Path.Hop) -> Double {
    hop.relations.reduce(0) { max($0, confidence(of: $1.relation)) }
  }
}

extension Network {
  /// How wide the widest path to each node is: its narrowest arc's weight; 0 where there is no path, infinity at the
  /// source.
  ///
  /// - Complexity: O((nodes + arcs) × log nodes).
  func widths(from source: Int) -> [Double] {
    var widths = [Double](repeating: 0, count: nodeCount)
    var waiting = VisitHeap<Visit>()
    widths[source] = .infinity
    waiting.push(Visit(distance: -.infinity, node: UInt32(source)))
    while let visit = waiting.pop() {
      let node = Int(visit.node)
      guard -visit.distance == widths[node] else { continue }
      for arc in forward.row(node) {
        let next = Int(forward.targets[arc])
        let width = min(widths[node], forward.weights?[arc] ?? 1)
        guard width > widths[next] else { continue }
        widths[next] = width
        waiting.push(Visit(distance: -width, node: UInt32(next)))
      }
    }
    return widths
  }
}
