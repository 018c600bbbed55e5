public import DocGraphAnalysis
public import DocGraphModel

/// Entities in groups that others found, such as communities.
public struct EntityGroups: Sendable, Hashable {
  /// One group and several of them, as people read it: "community", "communities".
  public var label: String
  public var plural: String
  /// The group of each entity, by any number; an entity without one stands alone.
  public var groups: [EntityID: Int]
  /// What groups are called; one without a name is called by its most connected member.
  public var names: [Int: String]
  /// Who stands first in a group, wherever it is shown.
  public var leaders: [Int: EntityID] = [:]

  public init(
    _ groups: [EntityID: Int], label: String = "community", plural: String = "communities",
    names: [Int: String] = [:]
  ) {
    self.label = label
    self.plural = plural
    self.groups = groups
    self.names = names
  }
}

extension EntityGroups {
  /// The communities of a snapshot.
  ///
  /// - Complexity: O(nodes).
  public init(_ communities: Communities, of snapshot: GraphSnapshot) {
    let ofNode = communities.ofNode
    let pairs = ofNode.indices.map { (snapshot.entity(at: $0).id, ofNode[$0]) }
    self.init(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    for number in 0..<communities.count {
      leaders[number] = snapshot.entity(at: communities.representative(of: number)).id
    }
  }
}
