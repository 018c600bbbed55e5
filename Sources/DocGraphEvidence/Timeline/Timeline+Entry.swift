public import DocGraphModel

extension Timeline {
  /// One moment, or one time that something lasted.
  public struct Entry: Hashable, Sendable {
    public let statement: Statement
    public let moment: Moment
    /// When the moment was.
    public let date: PartialDate
    /// The whole time that it begins or ends; nil where the date is all.
    public let span: PartialDate?
    /// What is known of it and the entry before it.
    public internal(set) var order = Order.after
  }

  /// What the graph says, in words and with its sources.
  public struct Statement: Hashable, Sendable {
    public let subject: Subject
    /// The text in pieces: names, which may be of any script, and words.
    public internal(set) var phrases: [String]
    /// Who is in it: the ends of a relation, who took part in an event, who gave a pledge to whom.
    public internal(set) var parties: [Party] = []
    /// Where it was.
    public internal(set) var places: [Party] = []
    /// What is held against it, gravest first, beside its being told by one source or by a party to it.
    public internal(set) var reservations: [Reservation] = []
    /// Whose word it is.
    public internal(set) var attributedTo: EntityID?
    public internal(set) var evidence: [Evidence] = []

    public var text: String { phrases.joined(separator: " ") }

    /// The documents of the evidence, each once, in its order.
    public var documents: [DocumentID] {
      evidence.map(\.document).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  public enum Subject: Hashable, Sendable {
    case event(EntityID)
    /// A position in the graph's relations.
    case relation(Int)
    case pledge(EntityID)
    case document(DocumentID)

    public var kind: Kind {
      switch self {
      case .event: .event
      case .relation: .relation
      case .pledge: .pledge
      case .document: .document
      }
    }
  }

  public struct Party: Hashable, Sendable {
    public let entity: EntityID
    /// The position of the relation that says so, in the graph's relations.
    public let relation: Int
    /// What is held against that in an event's or pledge's entry; a relation's own entry has it as a whole.
    public let reservations: [Reservation]
    public let attributedTo: EntityID?
  }

  public enum Moment: Hashable, Sendable {
    /// A single date: when it happened, or held.
    case at
    case begins, ends
    /// It may hold in the time asked for, which neither its beginning nor its end need lie in; or both are unknown.
    case holds
    case made, due
    case reported(Pledge.Status)
    case published
  }

  /// What is known of an entry and the one before it.
  public enum Order: String, CaseIterable, Sendable {
    /// It is surely later, or the first.
    case after
    /// Both are surely of the same day.
    case sameDay = "same-day"
    /// Either may be the earlier one.
    case uncertain
  }
}

extension Timeline.Entry {
  /// In a few words, with the kind: "event begins", "pledge due".
  public var words: String {
    let kind = statement.subject.kind.rawValue
    switch moment {
    case .at: return kind
    case .published: return "document"
    case .reported(let status): return "reported " + status.rawValue.replacing("_", with: " ")
    default: return "\(kind) \(moment.name)"
    }
  }
}

extension Timeline.Moment {
  /// One word: "at", "begins", "due".
  public var name: String {
    switch self {
    case .at: "at"
    case .begins: "begins"
    case .ends: "ends"
    case .holds: "holds"
    case .made: "made"
    case .due: "due"
    case .reported: "reported"
    case .published: "published"
    }
  }
}
