/// The parts of a graph that hang together: largest first, of equally large ones the one with the smallest
/// node first.
public struct Components: Hashable, Sendable {
  private let groups: NodeGroups

  init(_ groups: NodeGroups) {
    self.groups = groups
  }

  /// The component of each node.
  public var ofNode: [Int] { groups.ofNode }

  public var count: Int { groups.count }

  /// How many nodes each component has.
  public var sizes: [Int] { groups.sizes }

  /// The nodes of a component, ascending.
  public subscript(component: Int) -> ArraySlice<Int> { groups[component] }
}
