/// The communities of a graph: groups of entities that have more to do with each other than with the rest,
/// largest first, of equally large ones the one with the smallest node first.
///
/// Each is connected: its members reach each other through members.
public struct Communities: Hashable, Sendable {
  /// Newman's modularity of this division, from -1/2 to 1 where the resolution is 1; 0 for a graph without relations.
  public let modularity: Double
  private let groups: NodeGroups
  private let representatives: [Int]

  /// - Parameter representatives: one node a group.
  init(_ groups: NodeGroups, representatives: [Int], modularity: Double) {
    self.groups = groups
    self.representatives = representatives
    self.modularity = modularity
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
}
