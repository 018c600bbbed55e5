/// A date or an interval of EDTF (ISO 8601-2), level 0 and 1.
///
/// Comparisons know "maybe": they answer with a ``Certainty``.
public struct PartialDate: Hashable, Sendable {
  public let form: Form

  /// Indirect, so that a relation without a date pays for a pointer only.
  public indirect enum Form: Hashable, Sendable {
    case date(CalendarDate)
    case interval(from: Bound, to: Bound)
  }

  /// An end of an interval.
  public enum Bound: Hashable, Sendable {
    case date(CalendarDate)
    /// EDTF's `..`: no end, or none yet.
    case open
    /// Nothing before or behind the slash: there is one, but nobody knows when. Unknown is not today.
    case unknown
  }

  public init(_ form: Form) {
    self.form = form
  }

  /// A year, a month or a day; nil where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    form = .date(date)
  }

  public var isInterval: Bool {
    if case .interval = form { true } else { false }
  }
}

/// How sure an answer about partial dates is.
public enum Certainty: String, CaseIterable, Sendable, Comparable {
  case impossible, possible, certain

  public static func < (left: Certainty, right: Certainty) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .impossible: 0
    case .possible: 1
    case .certain: 2
    }
  }
}
