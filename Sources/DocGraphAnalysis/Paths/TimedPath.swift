public import DocGraphModel

/// A path whose hops follow each other in time.
public struct TimedPath: Hashable, Sendable {
  /// Each hop with the relations that can be taken at its time.
  public let path: Path
  /// The day on which each hop is taken at the earliest, counted from 1970-01-01 and never before the last; nil as
  /// long as every relation taken may be of any time.
  public let days: [Int?]
}

extension GraphSnapshot {
  /// The path between two entities on which no hop is taken before the last one, and which arrives earliest.
  ///
  /// A relation may be taken on any day on which it may hold: from the first possible day of its date's beginning to
  /// the last possible one of its end (2033 is all of that year, 2031/.. has no end). A relation without a date may
  /// be taken at any time. A hop is taken on the earliest day that is not before the last hop's, and waiting at an
  /// entity is allowed: A owns B until 2031 and B funds C from 2033 is a path, B funds C in 2030 and A owns B from
  /// 2031 is none. Of paths that arrive on the same day it is the one of the fewest hops, then the one whose entities
  /// come first in the natural order of ids. It need not be the shortest path, and there may be none where there are
  /// paths. Direction counts as in paths; of parallel relations each counts by its own date. Weights make no
  /// difference.
  ///
  /// Reference: H. Wu et al., *Path Problems in Temporal Graphs*, Proceedings of the VLDB Endowment 7(9), 2014
  /// (earliest arrival).
  ///
  /// - Parameters:
  ///   - undated: Whether relations without a date are taken at all.
  /// - Returns: nil where there is no such path.
  /// - Throws: ``AnalysisError/Code/unknownEntity``.
  /// - Complexity: O((entities + relations) × log entities), then O(relations × hops) at worst.
  public func earliestPath(
    from source: EntityID, to target: EntityID, undated: Bool = true
  ) throws(AnalysisError) -> TimedPath? {
    let (source, target) = (try requireNode(source), try requireNode(target))
    let search = TimedSearch(self, undated: undated)
    guard let nodes = search.path(from: source, to: target) else { return nil }
    var now = Int.min
    var hops: [Path.Hop] = []
    var days: [Int?] = []
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      let arcs = network.forward.arcs(from: node, to: next)
      now = arcs.compactMap { search.arrival(over: $0, at: now) }.min() ?? now
      let taken = arcs.filter { search.isOpen($0, on: now) }
      hops.append(
        hop(from: node, to: next, length: 1, relations: taken.map { Int(network.forward.relations[$0]) }))
      days.append(now == .min ? nil : now)
    }
    return TimedPath(path: Path(entities: nodes.map { entity(at: $0).id }, hops: hops), days: days)
  }
}
