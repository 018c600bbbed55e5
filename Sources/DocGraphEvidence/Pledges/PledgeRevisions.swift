public import DocGraphModel

/// The pledges that came in place of a pledge, and those in whose place it came.
public struct PledgeRevisions: Hashable, Sendable {
  /// The pledges that it revises or supersedes, over any number of steps, oldest first.
  public let earlier: [EntityID]
  /// The pledges that revise or supersede it, over any number of steps, in the order in which they were made.
  public let later: [EntityID]
  /// When the first pledge of the chain was due; nil where it named no date.
  public let originalDue: PartialDate?
  /// When the last pledge of the chain is due; nil where it names no date.
  public let presentDue: PartialDate?

  /// How many times it was revised since it was made.
  public var count: Int { later.count }
}

/// Which pledges revise or supersede which.
struct RevisionChains {
  private var revisers: [EntityID: [EntityID]] = [:]
  private var revised: [EntityID: [EntityID]] = [:]
  private let made: [EntityID: PartialDate]
  private let due: [EntityID: PartialDate]

  /// - Parameters:
  ///   - links: From the new pledge to the old.
  ///   - pledges: Each with when it was made and when it is due.
  init(
    _ links: [(new: EntityID, old: EntityID)],
    _ pledges: [(id: EntityID, made: PartialDate?, due: PartialDate?)]
  ) {
    for link in links where link.new != link.old {
      revisers[link.old, default: []].append(link.new)
      revised[link.new, default: []].append(link.old)
    }
    made = pledges.reduce(into: [:]) { $0[$1.id] = $1.made }
    due = pledges.reduce(into: [:]) { $0[$1.id] = $1.due }
  }

  func revisions(of pledge: EntityID) -> PledgeRevisions {
    let earlier = reached(from: pledge, by: revised)
    let later = reached(from: pledge, by: revisers)
    return PledgeRevisions(
      earlier: earlier, later: later, originalDue: due[earlier.first ?? pledge],
      presentDue: due[later.last ?? pledge])
  }

  private func reached(from pledge: EntityID, by links: [EntityID: [EntityID]]) -> [EntityID] {
    var found: Set<EntityID> = [pledge]
    var open = [pledge]
    while let next = open.popLast() {
      for other in links[next] ?? [] where found.insert(other).inserted { open.append(other) }
    }
    found.remove(pledge)
    return found.sorted(by: wasMadeBefore)
  }

  private func wasMadeBefore(_ left: EntityID, _ right: EntityID) -> Bool {
    guard let first = made[left], let second = made[right] else {
      return made[left] == nil && made[right] == nil ? left < right : made[left] != nil
    }
    if PartialDate.beginsBefore(first, second) { return true }
    return !PartialDate.beginsBefore(second, first) && left < right
  }
}
