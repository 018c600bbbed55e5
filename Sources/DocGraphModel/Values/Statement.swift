/// Whether a statement says that something is so or that it is not.
public enum Polarity: String, CaseIterable, Sendable {
  case positive, negated
}

/// How firmly a statement stands in its source.
public enum Modality: String, CaseIterable, Sendable {
  case asserted, alleged, planned, proposed, conditional, hypothetical
}

/// Where a statement comes from.
public enum Origin: String, CaseIterable, Sendable {
  /// A source says it.
  case stated
  /// A person entered it without a source's words.
  case manual
  case imported
  /// A program concluded it.
  case inferred
}

/// What a person decided about a statement.
public enum Review: String, CaseIterable, Sendable {
  case accepted, candidate, rejected
}
