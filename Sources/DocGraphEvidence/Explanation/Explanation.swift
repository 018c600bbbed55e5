public import DocGraphModel

/// All that a graph says of one entity: its relations by kind, its pledges, its events, its sources, and what is doubtful.
public struct Explanation: Sendable {
  public let entity: Entity
  /// The date that pledges are judged by.
  public let asOf: PartialDate?
  /// The time that was asked for.
  public let during: PartialDate?
  /// Relations to others than events and pledges, in the order of the schema's types, each first as source.
  public let groups: [Group]
  /// Relations to pledges, likewise.
  public let pledges: [Group]
  /// The entries of those pledges in the ledger, and its own if it is one.
  public let ledger: [EntityID: PledgeEntry]
  /// Relations to events, in time order; those without a date last.
  public let events: [ExplainedRelation]
  /// The entity's own evidence, read again.
  public let passages: [ExplainedRelation.Passage]
  /// The documents behind all of this, those with the most relations first.
  public let sources: [Source]
  /// How many of the documents are independent of each other, at most.
  public let independentSources: Int
  /// How many relations were left out, by reason.
  public let leftOut: [RelationFilter.Reason: Int]

  /// Relations that say the same from the same side.
  public struct Group: Hashable, Sendable {
    public let type: RelationTypeName
    public let isReversed: Bool
    /// As people read it from the entity: "owned by".
    public let heading: String
    /// In time order, those without a date last.
    public let relations: [ExplainedRelation]
  }

  /// A document and how much of what is said here it says.
  public struct Source: Hashable, Sendable {
    public let document: DocumentID
    /// How many relations it supports.
    public let relations: Int
  }

  /// All relations: those to agents, then pledges, then events.
  public var relations: [ExplainedRelation] {
    groups.flatMap(\.relations) + pledges.flatMap(\.relations) + events
  }

  /// The relations that are less than plainly so, the weakest first.
  public var doubtful: [ExplainedRelation] {
    relations.filter { !$0.graveReservations.isEmpty }.enumerated().sorted { left, right in
      if left.element.support.isWeaker(than: right.element.support) { return true }
      return !right.element.support.isWeaker(than: left.element.support) && left.offset < right.offset
    }.map(\.element)
  }
}
