/// A statement that links two entities: an edge of the directed multigraph, never merged with a parallel one.
public struct Relation: Hashable, Sendable {
  /// Assigned once and never recomputed; nil until then.
  public var id: RelationID?
  public var source: EntityID
  public var type: RelationTypeName
  public var target: EntityID
  /// What the source was in it: "chair", "host".
  public var role: String?
  /// The words of the source document.
  public var label: String?
  /// When it held or happened.
  public var valid: PartialDate?
  public var amount: Money?
  /// Strength above 0; nil counts as 1. Its length on a path is 1/weight.
  public var weight: Double?
  public var polarity: Polarity
  public var modality: Modality
  /// Who says so.
  public var attributedTo: EntityID?
  public var origin: Origin
  /// 0 to 1.
  public var confidence: Double?
  public var review: Review
  public var evidence: [Evidence]
  public var note: String?

  public init(
    id: RelationID? = nil, _ source: EntityID, _ type: RelationTypeName, _ target: EntityID,
    polarity: Polarity = .positive, modality: Modality = .asserted, evidence: [Evidence] = []
  ) {
    self.id = id
    self.source = source
    self.type = type
    self.target = target
    self.polarity = polarity
    self.modality = modality
    self.evidence = evidence
    origin = .stated
    review = .accepted
  }
}

extension Relation {
  /// The documents that the evidence is from, each once, in its order.
  public var documents: [DocumentID] {
    evidence.map(\.document).reduce(into: []) { list, id in
      if !list.contains(id) { list.append(id) }
    }
  }
}
