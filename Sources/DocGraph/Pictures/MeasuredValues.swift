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
    let groups = try communities()
    return .categories(
      label: groups.label, values: groups.groups.mapValues { groups.names[$0] ?? "\(groups.label) \($0 + 1)" })
  }

  /// The communities of the graph by Leiden's algorithm; entities that are alone in theirs are in none.
  ///
  /// - Throws: ``AnalysisError`` where a relation's weight is none.
  public func communities() throws(AnalysisError) -> EntityGroups {
    try Self.groups(of: try GraphSnapshot(index, filter: filter))
  }

  /// The communities of a graph, whatever its relations are; nil where they cannot be found.
  public static func communities(of graph: Graph) -> EntityGroups? {
    try? groups(of: try GraphSnapshot(graph, filter: .all))
  }

  private static func groups(of snapshot: GraphSnapshot) throws(AnalysisError) -> EntityGroups {
    let communities = try snapshot.communities()
    var groups: [EntityID: Int] = [:]
    var names: [Int: String] = [:]
    for community in 0..<communities.count where communities.sizes[community] > 1 {
      for node in communities[community] { groups[snapshot.entity(at: node).id] = community }
      names[community] = "around \(snapshot.entity(at: communities.representative(of: community)).name)"
    }
    return EntityGroups(groups, names: names)
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
