public import DocGraphAnalysis
public import DocGraphModel
public import DocGraphRendering

/// Values of a graph's entities by the names that people give them: measures, properties, communities.
///
/// Measures are those of the graph under a filter, undirected unless the measure needs directions.
public struct EntityValues: Sendable {
  private let index: GraphIndex
  private let filter: RelationFilter

  public init(_ index: GraphIndex, filter: RelationFilter = .standard) {
    self.index = index
    self.filter = filter
  }

  /// The number that each entity has by a measure's name, or by a property's whose values are numbers or money of one currency.
  ///
  /// - Throws: `ModelError.Code.name` where there is neither, ``AnalysisError`` where the measure cannot be computed.
  /// - Complexity: the measure's; O(entities) for a property.
  public func scale(_ name: String) throws -> NodeScale {
    if let measure = Measure(rawValue: name.lowercased()) { return try scale(measure) }
    let values = try values(of: name)
    let currencies = Set(values.values.compactMap(\.currency))
    guard currencies.count < 2 else {
      throw ModelError(
        .name, "the amounts of '\(name)' are in several currencies: \(currencies.sorted().joined(separator: ", "))",
        hint: "they cannot be compared; choose another property")
    }
    let numbers = values.compactMapValues(\.number)
    guard !numbers.isEmpty else {
      throw ModelError(
        .name, "the property '\(name)' has no numbers",
        hint: "a property with numbers or money, or a measure: \(Self.measures)")
    }
    return NodeScale(label: name, values: numbers)
  }

  /// What colors entities: a measure, `community`, `type`-like texts of a property, or its numbers where all values are numbers.
  ///
  /// - Throws: as ``scale(_:)``.
  public func coloring(_ name: String) throws -> NodeColoring {
    if ["community", "communities"].contains(name.lowercased()) {
      let groups = try communities()
      return .categories(
        label: groups.label,
        values: groups.groups.mapValues { groups.names[$0] ?? "\(groups.label) \($0 + 1)" })
    }
    if let measure = Measure(rawValue: name.lowercased()) { return .scale(try scale(measure)) }
    let values = try values(of: name)
    let numbers = values.compactMapValues(\.number)
    if numbers.count == values.count, Set(values.values.compactMap(\.currency)).count < 2 { return .scale(NodeScale(label: name, values: numbers)) }
    return .categories(label: name, values: values.mapValues(\.text))
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

  /// The entities that meet a condition such as `kind = ministry`.
  ///
  /// - Throws: `ModelError` where the text is no condition.
  /// - Complexity: O(entities and their properties).
  public func condition(_ text: String) throws(ModelError) -> GraphView.Condition {
    let condition = try PropertyCondition(parsing: text)
    try condition.check(against: index.graph)
    let entities = index.graph.entities.lazy.filter { condition.matches($0) }.map(\.id)
    return GraphView.Condition(label: text, entities: Set(entities))
  }

  private func scale(_ measure: Measure) throws(AnalysisError) -> NodeScale {
    let snapshot = try GraphSnapshot(index, filter: filter, directed: measure.needsDirection)
    let scores = try snapshot.scores(measure)
    let pairs = scores.enumerated().map { (snapshot.entity(at: $0.offset).id, $0.element) }
    return NodeScale(
      label: measure.rawValue, values: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  /// The first value of a property, or of one of the entity's own fields, for each entity that has one.
  private func values(of name: String) throws(ModelError) -> [EntityID: Property.Value] {
    var values: [EntityID: Property.Value] = [:]
    var names: Set<String> = []
    for entity in index.graph.entities {
      names.formUnion(entity.properties.map(\.name))
      if name == "kind", let kind = entity.kind { values[entity.id] = .text(kind) }
      if let property = entity.properties.first(where: { $0.name == name }) {
        values[entity.id] = property.value
      }
    }
    guard values.isEmpty else { return values }
    let known = Measure.allCases.map(\.rawValue) + ["community", "kind"] + names.sorted()
    let hint = Suggestion.question(for: name, among: known) ?? "measures are \(Self.measures)"
    throw ModelError(.name, "no entity has a property '\(name)', and there is no measure of this name", hint: hint)
  }

  private static var measures: String { Measure.allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Property.Value {
  fileprivate var number: Double? {
    switch self {
    case .number(let number): number.doubleValue
    case .money(let money): money.value.doubleValue
    case .date, .text, .link: nil
    }
  }

  fileprivate var currency: String? {
    if case .money(let money) = self { money.currency } else { nil }
  }

  fileprivate var text: String {
    switch self {
    case .text(let text), .link(let text): text
    case .number(let number): number.description
    case .money(let money): money.description
    case .date(let date): date.description
    }
  }
}
