/// What measures can be told: each takes of it what it knows (``Measure/parameters``).
public struct MeasureOptions: Hashable, Sendable {
  /// Whether relations count by their weight.
  public var isWeighted: Bool
  /// PageRank: how likely a walk goes on, from 0 to below 1.
  public var damping: Double
  /// PageRank: where a walk starts anew, as nodes; nil for anywhere.
  public var sources: [Int]?
  /// Katz: how much less a walk counts with each step, above 0; nil for what suits the graph.
  public var attenuation: Double?

  /// A parameter by the name of its option.
  public enum Parameter: String, CaseIterable, Sendable {
    case damping, from, attenuation
  }

  public init(
    isWeighted: Bool = false, damping: Double = 0.85, sources: [Int]? = nil, attenuation: Double? = nil
  ) {
    self.isWeighted = isWeighted
    self.damping = damping
    self.sources = sources
    self.attenuation = attenuation
  }
}
