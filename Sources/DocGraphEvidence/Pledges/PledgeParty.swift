public import DocGraphModel

/// Who or what a relation links a pledge to: a maker, an addressee, a beneficiary, an occasion, a fulfilling event, or another
/// pledge.
public struct PledgeParty: Hashable, Sendable {
  public let entity: EntityID
  /// The entity's name; its id where the graph has no such entity.
  public let name: String
  /// The relations that say so, as positions in the graph's relations, ascending; at least one.
  public let relations: [Int]
  /// What is held against the firmest of them, gravest first: denied, hypothetical, inferred, alleged or candidate.
  public let reservations: [Reservation]
  /// Who says so, by the firmest of them; nil where the documents say it themselves.
  public let attributedTo: EntityID?

  /// Whether at least one of the relations is accepted, positive and plainly said.
  public var isFirm: Bool { reservations.isEmpty }
}
