public import DocGraphModel

/// An entity at which several others could meet.
public struct MeetingPoint: Hashable, Sendable {
  public let entity: EntityID
  /// How far each of the others is from it, in their order.
  public let distances: [Double]

  public var farthest: Double { distances.max() ?? 0 }
  public var total: Double { distances.reduce(0, +) }
}

/// By what entities are near to several others.
public enum MeetingOrder: String, CaseIterable, Sendable {
  /// The distance of the farthest: what a center is.
  case farthest
  /// The sum of the distances: what a median is.
  case total
}

extension GraphSnapshot {
  /// The entities nearest to several others, these themselves left out: who, or what, stands between all of them.
  ///
  /// They come by the distance of the farthest, then by the sum of distances, or the other way round; then in the
  /// natural order of ids. Distances are hops or, weighted, sums of 1/weight, equal up to 1e-12. In a directed
  /// snapshot they are those from the others to the meeting point. An entity that not all can reach is none.
  ///
  /// Reference: S. L. Hakimi, *Optimum Locations of Switching Centers and the Absolute Centers and Medians of a
  /// Graph*, Operations Research 12, 1964.
  ///
  /// - Parameters:
  ///   - entities: At least two; one named twice counts once.
  ///   - top: How many at most, at least 1.
  /// - Throws: ``AnalysisError/Code/unknownEntity``; ``AnalysisError/Code/parameter`` for fewer than two entities or
  ///   a number below 1; ``AnalysisError/Code/memory``; ``AnalysisError/Code/cancelled``.
  /// - Complexity: that of ``Analyzable/distances(from:weighted:)`` from each, and O(entities × log entities).
  public func meetingPoints(
    of entities: [EntityID], by order: MeetingOrder = .farthest, top: Int = 10, weighted: Bool = false
  ) throws(AnalysisError) -> [MeetingPoint] {
    guard top > 0 else {
      throw AnalysisError(.parameter, "the number of meeting points is \(top)", hint: "it is at least 1")
    }
    let ends = try requireSeveral(entities)
    let distances: [[Double]] = try self.distances(from: ends, weighted: weighted)
    var isEnd = [Bool](repeating: false, count: nodeCount)
    for node in ends { isEnd[node] = true }
    var candidates: [Candidate] = []
    for node in 0..<nodeCount where !isEnd[node] {
      var (farthest, total) = (0.0, 0.0)
      for row in distances {
        farthest = max(farthest, row[node])
        total += row[node]
      }
      guard farthest < .infinity else { continue }
      candidates.append(
        order == .farthest
          ? Candidate(node: node, first: farthest, second: total)
          : Candidate(node: node, first: total, second: farthest))
    }
    return candidates.sorted().prefix(top).map { candidate in
      MeetingPoint(
        entity: entity(at: candidate.node).id, distances: distances.map { $0[candidate.node] })
    }
  }

  /// The nodes of at least two entities, in the order given, each once.
  func requireSeveral(_ entities: [EntityID]) throws(AnalysisError) -> [Int] {
    var nodes: [Int] = []
    for entity in entities {
      let node = try requireNode(entity)
      if !nodes.contains(node) { nodes.append(node) }
    }
    guard nodes.count > 1 else {
      throw AnalysisError(.parameter, "there are not two entities", hint: "name at least two")
    }
    return nodes
  }
}

private struct Candidate: Comparable {
  let node: Int
  let first: Double
  let second: Double

  static func < (left: Candidate, right: Candidate) -> Bool {
    if !Length.isEqual(left.first, right.first) { return left.first < right.first }
    if !Length.isEqual(left.second, right.second) { return left.second < right.second }
    return left.node < right.node
  }
}
