/// What came of asking a language model.
public struct LanguageModelTally: Sendable, Hashable {
  /// Paragraphs that were answered, that an earlier answer was there for, that nothing usable came back for, and that the budget
  /// was not enough for.
  public var asked = 0
  public var cached = 0
  public var failed = 0
  public var leftOut = 0
  /// Claims that the rules had found too, and that are new.
  public var agreed = 0
  public var added = 0
  /// Claims that were not taken, by why.
  public var dropped: [DropReason: Int] = [:]
  /// Of what was sent, as estimated before.
  public var estimatedTokens = 0
  public var firstFailure: String?

  public init() {}

  public enum DropReason: String, CaseIterable, Sendable {
    case quote = "the quote is not in the paragraph"
    case name = "the quote does not name both ends"
    case word = "a type that there is not"
    case ends = "ends that the relation cannot have"
    case contradiction = "the rules read the opposite"
    case action = "an action in other words than the quote's"
  }

  /// Whether every paragraph was answered.
  public var isComplete: Bool { failed == 0 && leftOut == 0 }

  public mutating func add(_ other: LanguageModelTally) {
    asked += other.asked
    cached += other.cached
    failed += other.failed
    leftOut += other.leftOut
    agreed += other.agreed
    added += other.added
    dropped.merge(other.dropped) { $0 + $1 }
    estimatedTokens += other.estimatedTokens
    firstFailure = firstFailure ?? other.firstFailure
  }

  mutating func drop(_ reason: DropReason) { dropped[reason, default: 0] += 1 }
}
