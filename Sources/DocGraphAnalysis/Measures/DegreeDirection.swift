/// Which relations of an entity count.
public enum DegreeDirection: String, CaseIterable, Sendable {
  /// All.
  case both
  /// Those that lead away from it.
  case out
  /// Those that lead to it.
  case `in`
}
