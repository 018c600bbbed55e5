/// The communities of a graph: groups of entities that have more to do with each other than with the rest,
/// largest first, of equally large ones the one with the smallest node first.
///
/// Each is connected: its members reach each other through members.
public struct Communities: Hashable, Sendable {
  /// Newman's modularity of this division, from -1/2 to 1 where the resolution is 1; 0 for a graph without relations.
  public let modularity: Double
  private let groups: NodeGroups
  /// Of each node, without loops.
  private let innerStrengths: [Double]
  private let innerShares: [Double]
  private let representatives: [Int]

  /// - Parameters:
  ///   - innerStrengths: The weight of each node's edges to other members of its group.
  ///   - strengths: The weight of all edges of each node, loops twice.
  init(_ groups: NodeGroups, innerStrengths: [Double], strengths: [Double], modularity: Double) {
    self.groups = groups
    self.innerStrengths = innerStrengths
    self.modularity = modularity
    var representatives = [Int](repeating: -1, count: groups.count)
    var inside = [Double](repeating: 0, count: groups.count)
    var all = inside
    for (node, group) in groups.ofNode.enumerated() {
      inside[group] += innerStrengths[node]
      all[group] += strengths[node]
      let best = representatives[group]
      if best < 0 || innerStrengths[node] > innerStrengths[best] { representatives[group] = node }
    }
    self.representatives = representatives
    innerShares = zip(inside, all).map { $1 > 0 ? $0 / $1 : 0 }
  }

  /// The community of each node.
  public var ofNode: [Int] { groups.ofNode }

  public var count: Int { groups.count }

  /// How many nodes each community has.
  public var sizes: [Int] { groups.sizes }

  /// The nodes of a community, ascending.
  public subscript(community: Int) -> ArraySlice<Int> { groups[community] }

  /// The node that a community can be called by: of its members the one with the highest degree inside it, of several the
  /// first.
  ///
  /// That degree is the number or, where the communities are weighted, the weight of its relations with other members.
  ///
  /// - Complexity: O(1).
  public func representative(of community: Int) -> Int { representatives[community] }

  /// The degree of a node inside its community: the number or, where the communities are weighted, the weight of its
  /// relations with other members.
  public func innerDegree(of node: Int) -> Double { innerStrengths[node] }

  /// Which share of the ends of its members' relations lead to other members, from 0 to 1: 1 where a community has nothing to
  /// do with the rest, 0 for a single entity.
  ///
  /// - Complexity: O(1).
  public func innerShare(of community: Int) -> Double { innerShares[community] }

  /// The members with the highest degrees inside, of equal ones the first.
  ///
  /// - Complexity: O(members × log members).
  public func topMembers(of community: Int, count: Int) -> [Int] {
    Array(
      groups[community].sorted { (innerStrengths[$1], $0) < (innerStrengths[$0], $1) }.prefix(max(0, count)))
  }
}
