public import DocGraphModel

/// The pledges of a graph as of a date: who promised what to whom, by when, how firmly, what was reported of it since, and what
/// follows from the dates.
///
/// docgraph never declares a pledge kept or broken: the status words are those that the file records and who says so. What it
/// computes (overdue, silent, revised, conflicting) is marked as computed in ``PledgeEntry``.
///
/// As of a date, what certainly lies after it is not known yet: a pledge, a report or a relation whose own date does, and one
/// whose documents were all published later. What a person rejected is not in.
public struct PledgeLedger: Sendable {
  /// The date that it stands for; nil where nothing in the graph is dated, and then all is known and nothing overdue or silent.
  public let asOf: PartialDate?
  /// In the order in which the pledges were made, those without a date last, then of their ids.
  public let entries: [PledgeEntry]
  /// The pledges that were made, or first told of, after the date, in natural order of their ids.
  public let later: [EntityID]
  /// The graph that it was made of.
  public let index: GraphIndex

  /// - Parameter asOf: The graph's own date unless given.
  /// - Complexity: O(entities + relations and evidence of the pledges + reports of a pledge squared).
  public init(_ index: GraphIndex, asOf: PartialDate? = nil) {
    self.index = index
    let reader = PledgeReader(index, asOf: asOf ?? index.graph.asOf)
    let pledges = index.entities(types: [.pledge]).filter { $0.review != .rejected }
    let drafts = pledges.map(reader.draft)
    self.asOf = reader.knowledge.asOf
    later = drafts.filter { !$0.isKnown }.map(\.entity.id)
    let known = drafts.filter(\.isKnown)
    let chains = RevisionChains(
      known.flatMap(\.revisers).filter(\.party.isFirm).map { (new: $0.party.entity, old: $0.pledge) },
      known.map { ($0.entity.id, $0.made, $0.entity.pledge?.due) })
    entries = known.map { reader.entry($0, chains) }.sorted { left, right in
      guard let first = left.made, let second = right.made else {
        return left.made == nil && right.made == nil ? left.entity.id < right.entity.id : left.made != nil
      }
      if PartialDate.beginsBefore(first, second) { return true }
      return !PartialDate.beginsBefore(second, first) && left.entity.id < right.entity.id
    }
  }

  /// The entry of a pledge; nil where it is not in.
  ///
  /// - Complexity: O(pledges).
  public func entry(_ pledge: EntityID) -> PledgeEntry? { entries.first { $0.entity.id == pledge } }
}
