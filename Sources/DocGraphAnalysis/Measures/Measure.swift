/// The measures of how central an entity is, by the names that people choose them by.
public enum Measure: String, CaseIterable, Sendable {
  case degree
  case inDegree = "in-degree"
  case outDegree = "out-degree"
  case betweenness
  case pageRank = "pagerank"

  /// Whether it is something else on an undirected graph than on a directed one's relations.
  public var needsDirection: Bool { self == .inDegree || self == .outDegree }
}

extension Analyzable {
  /// The scores of a measure with its standard parameters, one a node.
  ///
  /// - Throws: ``AnalysisError`` where the measure does.
  public func scores(_ measure: Measure, weighted: Bool = false) throws(AnalysisError) -> [Double] {
    switch measure {
    case .degree: degree(.both, weighted: weighted)
    case .inDegree: degree(.in, weighted: weighted)
    case .outDegree: degree(.out, weighted: weighted)
    case .betweenness: try betweenness(weighted: weighted)
    case .pageRank: try pageRank(weighted: weighted)
    }
  }
}
