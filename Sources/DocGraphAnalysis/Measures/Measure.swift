/// The measures of how central an entity is, by the names that people choose them by: the one list of them.
public enum Measure: String, CaseIterable, Sendable {
  case degree
  case inDegree = "in-degree"
  case outDegree = "out-degree"
  case betweenness
  case closeness
  case harmonic
  case reach
  case pageRank = "pagerank"
  case eigenvector
  case katz
  case hubs
  case authorities
  case core
  case triangles
  case clustering
  case constraint
  case effectiveSize = "effective-size"
}

extension Measure {
  /// What it says of an entity, in a line.
  public var summary: String {
    switch self {
    case .degree: "relations of an entity; weighted, the sum of their weights"
    case .inDegree: "relations that lead to it (with --directed)"
    case .outDegree: "relations that lead away from it (with --directed)"
    case .betweenness: "share of the shortest paths between others that lead through it"
    case .closeness: "how near it is to all that are connected with it (directed: on paths to it)"
    case .harmonic: "the sum of 1/distance over all others (directed: on paths to it)"
    case .reach: "how many others are within two hops"
    case .pageRank: "how often a random walk is there that now and then restarts"
    case .eigenvector: "as central as its neighbors are together"
    case .katz: "walks of any length that end there, longer ones counting less"
    case .hubs: "how much it leads to authorities (HITS, with --directed)"
    case .authorities: "how much hubs lead to it (HITS, with --directed)"
    case .core: "the k of the densest part it is in, where all have k neighbors"
    case .triangles: "pairs of its neighbors that are neighbors of each other"
    case .clustering: "the same as a share of all pairs of its neighbors"
    case .constraint: "how much its contacts are tied to each other; brokers have least"
    case .effectiveSize: "its contacts, less what ties among them make redundant"
    }
  }
}

extension Measure {
  /// Whether it is something else on an undirected graph than on a directed one's relations.
  public var needsDirection: Bool { [.inDegree, .outDegree, .hubs, .authorities].contains(self) }

  /// Whether scores are counts, which people read without decimals.
  public var isCount: Bool {
    switch self {
    case .degree, .inDegree, .outDegree, .reach, .core, .triangles: true
    default: false
    }
  }

  /// Whether weights make a difference.
  public var isWeightable: Bool { self != .reach && self != .core && self != .triangles }

  /// Whether a low score is what people look for.
  public var isLowestFirst: Bool { self == .constraint }

  /// What it can be told beside weights.
  public var parameters: Set<MeasureOptions.Parameter> {
    switch self {
    case .pageRank: [.damping, .from]
    case .katz: [.attenuation]
    default: []
    }
  }

  /// About how much work it is, in visits of a relation.
  public func work(nodes: Double, relations: Double, weighted: Bool) -> Double {
    let relationsEach = nodes > 0 ? relations / nodes : 0
    return switch self {
    case .degree, .inDegree, .outDegree: nodes + relations
    case .core: 10 * (nodes + relations)
    case .pageRank, .eigenvector, .katz, .hubs, .authorities: 100 * (nodes + relations)
    case .triangles, .clustering, .constraint, .effectiveSize: nodes + 10 * relations * (1 + relationsEach)
    case .closeness, .harmonic, .reach: nodes * (nodes + relations) * (weighted && self != .reach ? 10 : 0.1)
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
