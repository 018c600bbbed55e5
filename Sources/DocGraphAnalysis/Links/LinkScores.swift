public import DocGraphModel
import Glibc

/// What two entities have in common, and how much that speaks for a link between them.
public struct LinkScores: Hashable, Sendable {
  /// The entities that both have relations with, in the natural order of their ids; the two themselves are none.
  public let common: [EntityID]
  /// How many entities one of them or both have relations with.
  public let unionCount: Int
  /// The sum of 1/ln(degree) over the common ones.
  public let adamicAdar: Double
  /// The sum of 1/degree over the common ones.
  public let resourceAllocation: Double
  /// The share of the common ones among all that either has relations with; 0 where neither has any.
  public var jaccard: Double { unionCount == 0 ? 0 : Double(common.count) / Double(unionCount) }

  /// What a common neighbor adds to the Adamic–Adar index: the less, the more neighbors it has.
  ///
  /// - Parameter degree: Its number of neighbors; one that is common to two has at least 2.
  package static func adamicAdar(degree: Int) -> Double { 1 / log(Double(max(2, degree))) }

  /// What a common neighbor adds to the index of resource allocation.
  static func resourceAllocation(degree: Int) -> Double { 1 / Double(max(1, degree)) }
}

extension GraphSnapshot {
  /// The neighbors that two entities have in common, with the scores by which missing links are guessed.
  ///
  /// A degree here is a number of neighbors: direction, weights and parallel relations make no difference, loops do
  /// not count.
  ///
  /// References: L. A. Adamic, E. Adar, *Friends and neighbors on the Web*, Social Networks 25, 2003; T. Zhou, L. Lü,
  /// Y.-C. Zhang, *Predicting missing links via local information*, European Physical Journal B 71, 2009; P. Jaccard,
  /// *Étude comparative de la distribution florale*, 1901.
  ///
  /// - Throws: ``AnalysisError/Code/unknownEntity``; ``AnalysisError/Code/parameter`` for one and the same entity.
  /// - Complexity: O(relations of the two and of what they have in common); in a directed snapshot O(relations).
  public func linkScores(
    of first: EntityID, and second: EntityID
  ) throws(AnalysisError) -> LinkScores {
    let (first, second) = try requireEnds(first, second)
    let (forward, backward) = (network.forward, network.backward)
    func neighbors(_ node: Int) -> Set<UInt32> {
      var found = Set(forward.targets[forward.row(node)])
      if isDirected { found.formUnion(backward.targets[backward.row(node)]) }
      found.remove(UInt32(node))
      return found
    }
    let (ours, theirs) = (neighbors(first), neighbors(second))
    let common = ours.intersection(theirs).sorted()
    let degrees = common.map { neighbors(Int($0)).count }
    return LinkScores(
      common: common.map { entity(at: Int($0)).id }, unionCount: ours.union(theirs).count,
      adamicAdar: degrees.reduce(0) { $0 + LinkScores.adamicAdar(degree: $1) },
      resourceAllocation: degrees.reduce(0) { $0 + LinkScores.resourceAllocation(degree: $1) })
  }
}
