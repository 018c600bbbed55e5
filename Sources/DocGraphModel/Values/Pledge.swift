/// What a pledge has beyond other entities; maker, addressee, beneficiary and occasion are relations.
public struct Pledge: Hashable, Sendable {
  /// An infinitive phrase: "rebuild the north pier".
  public var action: String?
  public var topic: String?
  public var measure: Measure?
  public var amount: Money?
  public var condition: String?
  public var made: PartialDate?
  public var due: PartialDate?
  public var bindingness: Bindingness?
  /// Whether fulfilment could be seen at all; nil where nobody has judged.
  public var isTestable: Bool?
  /// Why it can or cannot be tested.
  public var testableNote: String?
  /// What was seen of it, in the file's order.
  public var history: [Step]

  public init(action: String? = nil, due: PartialDate? = nil, bindingness: Bindingness? = nil) {
    self.action = action
    self.due = due
    self.bindingness = bindingness
    history = []
  }

  /// How firmly a pledge was given, weakest first.
  public enum Bindingness: String, CaseIterable, Sendable {
    case intent, proposed, pledged, agreed, signed, legal
  }

  /// What is to be reached, in figures.
  public struct Measure: Hashable, Sendable {
    public var metric: String
    public var unit: String?
    public var baseline: DecimalNumber?
    public var target: DecimalNumber?

    public init(
      metric: String, unit: String? = nil, baseline: DecimalNumber? = nil, target: DecimalNumber? = nil
    ) {
      self.metric = metric
      self.unit = unit
      self.baseline = baseline
      self.target = target
    }
  }

  /// One dated report of how a pledge stands.
  public struct Step: Hashable, Sendable {
    public var status: Status
    public var date: PartialDate?
    public var attributedTo: EntityID?
    public var evidence: [Evidence]
    public var note: String?

    public init(_ status: Status, date: PartialDate? = nil, evidence: [Evidence] = []) {
      self.status = status
      self.date = date
      self.evidence = evidence
    }
  }

  public enum Status: String, CaseIterable, Sendable {
    case announced
    case inProgress = "in_progress"
    case delivered
    case partlyDelivered = "partly_delivered"
    case missed, withdrawn, superseded, unknown
  }
}
