/// How much of a picture something draws to itself.
public enum Emphasis: String, Sendable, Hashable, CaseIterable {
  case normal
  /// What the picture is about: its focus, or the chains of a path.
  case highlighted
  /// The surroundings of what is highlighted.
  case faded
}
