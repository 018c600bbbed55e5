/// What kind of thing a graph does not know, the most pressing first.
public enum GapKind: String, CaseIterable, Sendable {
  /// Statements that cannot all be true.
  case contradiction
  /// A pledge of which nothing was reported since it was made, or since its due date, or whose reports conflict.
  case pledge
  /// A claim that rests on one independent document, or on none.
  case singleSource = "single-source"
  /// Two entities with several neighbors in common and no relation.
  case pair
  /// An event, or a payment, without a date.
  case undated
  /// An entity that is named and has no relation.
  case unlinked

  /// As a heading: "Contradictions".
  public var heading: String {
    switch self {
    case .contradiction: "Contradictions"
    case .pledge: "Pledges without follow-up"
    case .singleSource: "Claims that rest on a single source"
    case .pair: "Pairs with common neighbors and no relation"
    case .undated: "Without a date"
    case .unlinked: "Named, but not linked"
    }
  }
}
