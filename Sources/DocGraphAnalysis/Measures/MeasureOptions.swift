/// What measures can be told: each takes of it what it knows (``Measure/parameters``).
public struct MeasureOptions: Hashable, Sendable {
  /// Whether relations count by their weight.
  public var isWeighted: Bool
  /// PageRank: how likely a walk goes on, from 0 to below 1.
  public var damping: Double
  /// PageRank: where a walk starts anew, as nodes; nil for anywhere.
  public var sources: [Int]?

  /// A parameter by the name of its option.
  public enum Parameter: String, CaseIterable, Sendable {
    case damping, from
  }

  public init(isWeighted: Bool = false, damping: Double = 0.85, sources: [Int]? = nil) {
    self.isWeighted = isWeighted
    self.damping = damping
    self.sources = sources
  }
}
