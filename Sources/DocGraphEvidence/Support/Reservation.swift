/// Why a statement is less than certain. Smaller is graver.
public enum Reservation: String, CaseIterable, Sendable {
  /// A person rejected it.
  case rejected
  case denied
  case hypothetical
  /// A program concluded it.
  case inferred
  case alleged
  /// No passage of a document supports it.
  case unsupported
  /// Another statement, or a passage, says the contrary.
  case contradicted
  case conditional, proposed, planned
  /// No person has accepted it yet.
  case candidate
  /// It is one party's word, "according to…".
  case attributed
  /// All documents that support it are published by one of the two that it links.
  case partyPublished = "party-published"
  /// Its documents are not independent of each other, or there is only one.
  case singleSource = "single-source"
}

extension Reservation: Comparable {
  public static func < (left: Reservation, right: Reservation) -> Bool { left.gravity < right.gravity }

  private var gravity: Int { Reservation.allCases.firstIndex(of: self) ?? 0 }
}

extension Reservation {
  /// As people read it: "single source".
  public var words: String {
    switch self {
    case .unsupported: "without evidence"
    case .partyPublished: "published by a party to it"
    case .singleSource: "a single source"
    default: rawValue
    }
  }
}
