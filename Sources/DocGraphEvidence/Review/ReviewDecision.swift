public import DocGraphModel

/// What a person decided about records of a graph. It says nothing of who and when: a graph's bytes follow from its content.
public struct ReviewDecision: Hashable, Sendable {
  /// At least one; several of ``Verb/accept``, ``Verb/reject`` and ``Verb/reopen`` only.
  public var targets: [ReviewTarget]
  public var verb: Verb
  /// Corrections of the one target, in the order in which they are made.
  public var corrections: [Correction]
  /// The other entity of ``Verb/merge`` and ``Verb/apart``.
  public var other: EntityID?

  public init(
    _ targets: [ReviewTarget], _ verb: Verb, corrections: [Correction] = [], other: EntityID? = nil
  ) {
    self.targets = targets
    self.verb = verb
    self.corrections = corrections
    self.other = other
  }

  public enum Verb: String, CaseIterable, Sendable {
    /// It is so. The ends of a relation, and whom it is attributed to, are accepted with it.
    case accept
    /// It is not so. What hangs on an entity is rejected with it.
    case reject
    /// Corrects, and decides nothing.
    case edit
    /// Back to undecided.
    case reopen
    /// The target is the same entity as the other, and goes into it.
    case merge
    /// The target is not the same entity as the other; a note at each says so.
    case apart
  }

  /// A new value of a key; an empty one takes the value out.
  public struct Correction: Hashable, Sendable {
    public var key: Key
    public internal(set) var value: String

    /// - Parameter value: On one line: line breaks become blanks, since a decision is a line.
    public init(_ key: Key, _ value: String) {
      self.key = key
      self.value = value.contains(where: \.isNewline) ? String(value.map { $0.isNewline ? " " : $0 }) : value
    }
  }

  /// The keys of the graph file that review corrects, under their names there.
  public enum Key: String, CaseIterable, Sendable {
    case type, source, target, role, label, valid, polarity, modality, attributedTo
    case name, kind, aliases, date, action, made, due, bindingness
    case note

    public static let ofRelations: [Key] = [
      .type, .source, .target, .role, .label, .valid, .polarity, .modality, .attributedTo, .note,
    ]
    public static let ofEntities: [Key] = [
      .name, .type, .kind, .aliases, .date, .action, .made, .due, .bindingness, .note,
    ]
  }
}
