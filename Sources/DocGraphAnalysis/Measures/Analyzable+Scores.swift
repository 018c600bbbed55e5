extension Analyzable {
  /// The scores of a measure with its standard parameters, one a node.
  ///
  /// - Throws: ``AnalysisError`` where the measure does.
  public func scores(_ measure: Measure, weighted: Bool = false) throws(AnalysisError) -> [Double] {
    try scores(measure, MeasureOptions(isWeighted: weighted))
  }

  /// The scores of a measure, one a node; none is a number where a node has no score.
  ///
  /// - Throws: ``AnalysisError`` where the measure does.
  public func scores(_ measure: Measure, _ options: MeasureOptions) throws(AnalysisError) -> [Double] {
    let weighted = options.isWeighted
    return switch measure {
    case .degree: degree(.both, weighted: weighted)
    case .inDegree: degree(.in, weighted: weighted)
    case .outDegree: degree(.out, weighted: weighted)
    case .betweenness: try betweenness(weighted: weighted)
    case .closeness: try closeness(weighted: weighted)
    case .harmonic: try harmonic(weighted: weighted)
    case .reach: try reach()
    case .pageRank: try pageRank(from: options.sources, weighted: weighted, damping: options.damping)
    case .eigenvector: try eigenvector(weighted: weighted)
    case .katz: try katz(weighted: weighted, attenuation: options.attenuation)
    case .hubs: try hits(weighted: weighted).hubs
    case .authorities: try hits(weighted: weighted).authorities
    case .core: try coreNumbers().map(Double.init)
    case .triangles: try triangles().map(Double.init)
    case .clustering: try clustering(weighted: weighted)
    case .constraint: try constraint(weighted: weighted)
    case .effectiveSize: try effectiveSize(weighted: weighted)
    }
  }
}
