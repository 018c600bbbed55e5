/// A node of the graph: an organization, person, place, event, pledge, or of a type that a file's schema adds.
///
/// Nodes hold scalars; parties, places and participants are relations.
public struct Entity: Hashable, Sendable {
  public var id: EntityID
  public var type: EntityTypeName
  /// A subtype of the schema, such as `ministry` or `summit`.
  public var kind: String?
  public var name: String
  public var aliases: [Alias]
  /// One or two sentences.
  public var summary: String?
  /// What only events or pledges have.
  public var details: Details
  public var properties: [Property]
  /// Ids elsewhere by scheme (`wikidata`, `lei`), sorted by scheme.
  public var externalIDs: [ExternalID]
  public var origin: Origin
  /// 0 to 1.
  public var confidence: Double?
  public var review: Review
  public var evidence: [Evidence]
  /// Every place where the entity is named.
  public var mentions: [DocumentSpan]
  public var note: String?

  public init(
    id: EntityID, type: EntityTypeName, name: String, kind: String? = nil, aliases: [Alias] = [],
    details: Details = .none
  ) {
    self.id = id
    self.type = type
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.details = details
    properties = []
    externalIDs = []
    origin = .stated
    review = .accepted
    evidence = []
    mentions = []
  }

  /// What an entity has beyond the fields that all have.
  public indirect enum Details: Hashable, Sendable {
    case none
    case event(Event)
    case pledge(Pledge)
  }

  /// The entity's details as an event; setting nil clears them.
  public var event: Event? {
    get { if case .event(let event) = details { event } else { nil } }
    set { details = newValue.map(Details.event) ?? .none }
  }

  /// The entity's details as a pledge; setting nil clears them.
  public var pledge: Pledge? {
    get { if case .pledge(let pledge) = details { pledge } else { nil } }
    set { details = newValue.map(Details.pledge) ?? .none }
  }
}

/// Another name of an entity.
public struct Alias: Hashable, Sendable {
  public var text: String
  public var kind: Kind
  /// BCP 47 tag.
  public var language: String?

  public init(_ text: String, kind: Kind = .alias, language: String? = nil) {
    self.text = text
    self.kind = kind
    self.language = language
  }

  public enum Kind: String, CaseIterable, Sendable {
    case alias, acronym, former, transliteration
    /// Too common to identify the entity by itself; a name lookup uses it only when nothing else fits.
    case weak
  }
}

/// An entity's id in another data set.
public struct ExternalID: Hashable, Sendable {
  public var scheme: String
  public var id: String

  public init(scheme: String, id: String) {
    self.scheme = scheme
    self.id = id
  }
}
