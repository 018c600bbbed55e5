/// The measures of how central an entity is, by the names that people choose them by: the one list of them.
public enum Measure: String, CaseIterable, Sendable {
  case degree
  case inDegree = "in-degree"
  case outDegree = "out-degree"
  case betweenness
  case pageRank = "pagerank"

  /// Whether it is something else on an undirected graph than on a directed one's relations.
  public var needsDirection: Bool { self == .inDegree || self == .outDegree }

  /// Whether scores are counts, which people read without decimals.
  public var isCount: Bool {
    switch self {
    case .degree, .inDegree, .outDegree: true
    case .betweenness, .pageRank: false
    }
  }

  /// Whether weights make a difference.
  public var isWeightable: Bool { true }

  /// Whether a low score is what people look for.
  public var isLowestFirst: Bool { false }

  /// What it can be told beside weights.
  public var parameters: Set<MeasureOptions.Parameter> {
    switch self {
    case .pageRank: [.damping, .from]
    default: []
    }
  }
}

extension Measure {
  /// What it says of an entity, in a line.
  public var summary: String {
    switch self {
    case .degree: "relations of an entity; weighted, the sum of their weights"
    case .inDegree: "relations that lead to it (with --directed)"
    case .outDegree: "relations that lead away from it (with --directed)"
    case .betweenness: "share of the shortest paths between others that lead through it"
    case .pageRank: "how often a random walk is there that now and then restarts"
    }
  }

  /// About how much work it is, in visits of a relation.
  public func work(nodes: Double, relations: Double, weighted: Bool) -> Double {
    switch self {
    case .degree, .inDegree, .outDegree: nodes + relations
    case .pageRank: 100 * (nodes + relations)
    case .betweenness: nodes * (nodes + relations) * (weighted ? 10 : 1)
    }
  }
}

extension Measure {
  /// What nodes are ranked by, the higher the better and never below 0: their scores, or the reverse where low scores come
  /// first. A node without a score (none is a number) comes last.
  public func standings(_ scores: [Double]) -> [Double] {
    scores.map { score in
      guard !score.isNaN else { return 0 }
      return isLowestFirst ? 1 / score : score
    }
  }
}
