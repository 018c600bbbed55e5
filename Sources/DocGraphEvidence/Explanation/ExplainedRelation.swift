public import DocGraphModel

/// A relation of an entity, seen from it, with what is held against it and its passages read again.
public struct ExplainedRelation: Hashable, Sendable {
  /// A position in the graph's relations.
  public let position: Int
  public let relation: Relation
  /// The entity at the other end; the entity itself for a loop.
  public let other: EntityID
  /// Whether the entity is its target; never for a symmetric type.
  public let isReversed: Bool
  public let support: Support
  /// Whether it holds at the time that was asked for; nil where none was.
  public let holds: Certainty?
  /// When it was: its own date, or else that of the event at its other end.
  public let date: PartialDate?
  /// Its evidence, in the order of the graph, each piece with what its document has now.
  public let passages: [Passage]

  /// A piece of evidence, read again.
  public struct Passage: Hashable, Sendable {
    public let evidence: Evidence
    public let reading: Reading
  }

  /// What is held against it beside that it is somebody's word and how many sources there are.
  public var graveReservations: [Reservation] { support.reservations.filter { $0 < .attributed } }
}
