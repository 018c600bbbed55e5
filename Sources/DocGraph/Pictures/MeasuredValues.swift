public import DocGraphAnalysis
public import DocGraphModel
public import DocGraphRendering

/// What sizes, colors and groups of a picture say, by the names that people give them: measures, communities, properties.
///
/// Measures are those of the graph under a filter, undirected unless the measure needs directions.
public struct MeasuredValues: Sendable {
  private let index: GraphIndex
  private let filter: RelationFilter

  public init(_ index: GraphIndex, filter: RelationFilter = .standard) {
    self.index = index
    self.filter = filter
  }

  /// The number that each entity has by a measure's name, or by a property's or a field's.
  ///
  /// - Throws: ``ModelError`` where there is neither, or no number in it; ``AnalysisError`` where the measure cannot be computed.
  /// - Complexity: the measure's; O(entities + properties) for a property.
  public func scale(_ name: String) throws -> NodeScale {
    guard let measure = Measure(rawValue: name.lowercased()) else {
      return try naming(name) { () throws(ModelError) in try NodeScale(property: name, of: index.graph) }
    }
    let snapshot = try GraphSnapshot(index, filter: filter, directed: measure.needsDirection)
    return NodeScale(label: measure.rawValue, scores: try snapshot.scores(measure), of: snapshot)
  }

  /// What colors entities by a name: a measure, `community`, a property or a field.
  ///
  /// - Throws: as ``scale(_:)``.
  public func coloring(_ name: String) throws -> NodeColoring {
    if Measure(rawValue: name.lowercased()) != nil { return .scale(try scale(name)) }
    guard ["community", "communities"].contains(name.lowercased()) else {
      return try naming(name) { () throws(ModelError) in try NodeColoring(property: name, of: index.graph) }
    }
    let snapshot = try GraphSnapshot(index, filter: filter)
    let communities = try snapshot.communities()
    let names = (0..<communities.count).map { number in
      "around \(snapshot.entity(at: communities.representative(of: number)).name)"
    }
    let values = communities.ofNode.enumerated().map {
      (snapshot.entity(at: $0.offset).id, names[$0.element])
    }
    return .categories(
      label: "community", values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }

  /// The communities of the graph by Leiden's algorithm.
  ///
  /// - Throws: ``AnalysisError`` where a relation's weight is none.
  public func communities() throws(AnalysisError) -> EntityGroups {
    let snapshot = try GraphSnapshot(index, filter: filter)
    return EntityGroups(try snapshot.communities(), of: snapshot)
  }

  /// The communities with more than one entity, the largest first, as parts with pictures of their own.
  ///
  /// - Throws: as ``communities()``.
  public func communityParts() throws(AnalysisError) -> [GraphView.Part] {
    let snapshot = try GraphSnapshot(index, filter: filter)
    let communities = try snapshot.communities()
    return (0..<communities.count).filter { communities.sizes[$0] > 1 }.map { number in
      let name = snapshot.entity(at: communities.representative(of: number)).name
      return GraphView.Part(
        label: "the community around \(name)",
        entities: Set(communities[number].map { snapshot.entity(at: $0).id }))
    }
  }

  /// The communities of what a picture would show, without what is in doubt; nil where they cannot be found.
  public static func communities(of graph: Graph) -> EntityGroups? {
    try? MeasuredValues(GraphIndex(graph)).communities()
  }

  /// Tells of measures too where a name is none of anything.
  private func naming<Value>(_ name: String, _ body: () throws(ModelError) -> Value) throws -> Value {
    do throws(ModelError) { return try body() } catch {
      let measures = Measure.allCases.map(\.rawValue) + ["community"]
      guard let hint = Suggestion.question(for: name.lowercased(), among: measures) else { throw error }
      throw ModelError(error.code, error.message, hint: hint)
    }
  }
}
