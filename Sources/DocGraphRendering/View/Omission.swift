public import DocGraphModel

/// How much of a graph a picture leaves out for one reason. What it shows and all that it leaves out are the whole graph.
public struct Omission: Sendable, Hashable {
  public var reason: Reason
  public var entityCount = 0
  public var relationCount = 0

  init(_ reason: Reason) {
    self.reason = reason
  }

  /// Why something is not shown, in the order in which the reasons are tried; a relation is left out with its first end.
  public enum Reason: Sendable, Hashable {
    case filter(RelationFilter.Reason)
    /// An entity whose relations the filter leaves out.
    case noRelation
    /// Not of the part that is shown.
    case otherPart
    case condition
    case hidden
    /// Too far from the focus, or from the chains.
    case distance
    /// Around the chains, but less connected than what is shown there.
    case surroundings
    case fewRelations
    /// Not among the highest values.
    case rank
    /// A relation between groups that few relations connect.
    case thinLine
  }
}

extension Selection {
  /// What was left out, in the order in which the reasons are tried.
  var omissionsInOrder: [Omission] { omissions.sorted { $0.reason.place < $1.reason.place } }
}

extension Omission.Reason {
  fileprivate var place: Int {
    let filterReasons = RelationFilter.Reason.allCases
    switch self {
    case .filter(let reason): return filterReasons.firstIndex(of: reason) ?? 0
    case .noRelation: return filterReasons.count
    case .otherPart: return filterReasons.count + 1
    case .condition: return filterReasons.count + 2
    case .hidden: return filterReasons.count + 3
    case .distance: return filterReasons.count + 4
    case .surroundings: return filterReasons.count + 5
    case .fewRelations: return filterReasons.count + 6
    case .rank: return filterReasons.count + 7
    case .thinLine: return filterReasons.count + 8
    }
  }
}
