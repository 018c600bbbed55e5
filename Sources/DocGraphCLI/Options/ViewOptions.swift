import ArgumentParser
import DocGraph

/// Which part of a graph a picture shows, and how that is grouped.
struct ViewOptions: ParsableArguments {
  @OptionGroup var picture: PictureOptions

  @Option(
    help: ArgumentHelp(
      "Only this entity and what is within --hops of it: an id, a name or an alias; may be repeated.",
      valueName: "name"))
  var focus: [String] = []

  @Option(
    help: ArgumentHelp(
      "How far --focus reaches, or the surroundings of --path (default: 1).", valueName: "count"))
  var hops: Int?

  @Option(
    help: ArgumentHelp(
      "Given twice: the best chains between these two, as `why` finds them, highlighted in their surroundings.",
      valueName: "name"))
  var path: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only entities that meet a condition, such as 'kind = ministry', 'due < 2034' or 'amount >= 100000 EUR'; may be repeated.",
      valueName: "condition"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("Only entities with at least so many relations.", valueName: "count"))
  var minDegree: Int?

  @Option(
    help: ArgumentHelp("Only so many entities, those with the highest values of --by.", valueName: "count"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "What --top counts by: a measure, or a property (default: degree).", valueName: "measure"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "Without this entity, entity type or relation type; may be repeated.", valueName: "name or type")
  )
  var hide: [String] = []

  @Option(
    help: ArgumentHelp(
      "One node for all entities of a type, for each type (types) or for each community (community); a type may be repeated.",
      valueName: "what"))
  var collapse: [String] = []

  @Flag(
    help: "Relations between the same two entities are one line with their count; they are apart without it.")
  var bundle = false

  func validate() throws {
    if let hops, !(0...100).contains(hops) { throw ValidationError("--hops lies from 0 to 100") }
    if hops != nil, focus.isEmpty, path.isEmpty {
      throw ValidationError("--hops goes with --focus or --path")
    }
    if !path.isEmpty, path.count != 2 {
      throw ValidationError("--path is given twice, once for each end: --path A --path B")
    }
    if let top, top < 1 { throw ValidationError("--top is 1 or more") }
    if by != nil, top == nil { throw ValidationError("--by goes with --top") }
    if let minDegree, minDegree < 0 { throw ValidationError("--min-degree is 0 or more") }
  }

  /// Whether something is asked for beside types, relations and dates.
  var isNarrowed: Bool {
    !focus.isEmpty || !path.isEmpty || !conditions.isEmpty || minDegree != nil || top != nil || !hide.isEmpty
      || !collapse.isEmpty || bundle
  }

  func view(_ index: GraphIndex, values: MeasuredValues) throws -> GraphView {
    let schema = index.graph.schema
    var view = GraphView()
    view.focus = try focus.map { try index.entity(named: $0).id }
    view.hops = hops ?? 1
    view.paths = try path.isEmpty ? nil : paths(index)
    view.conditions = try conditions.map { try condition($0, index.graph) }
    view.minimumDegree = minDegree ?? 0
    view.top = try top.map { GraphView.Top($0, by: try by.map { try values.scale($0) }) }
    view.hidden = Set(
      try hide.map { text in
        if let type = schema.relationType(RelationTypeName(text)) { return .relationType(type.name) }
        if let type = try? schema.entityTypeName(text) { return .entityType(type) }
        return .entity(try index.entity(named: text).id)
      })
    view.collapse = try collapsed(schema, values)
    view.bundlesParallels = bundle
    return view
  }

  private func condition(_ text: String, _ graph: Graph) throws -> PropertyCondition {
    let condition = try PropertyCondition(parsing: text)
    try condition.check(against: graph)
    return condition
  }

  private func collapsed(_ schema: Schema, _ values: MeasuredValues) throws -> GraphView.Collapse? {
    switch collapse {
    case []: return nil
    case ["types"], ["type"]: return .types
    case ["community"], ["communities"]: return .groups(try values.communities())
    default: return .onlyTypes(Set(try collapse.map { try schema.entityTypeName($0) }))
    }
  }

  private func paths(_ index: GraphIndex) throws -> GraphView.Paths {
    let ends = try path.map { try index.entity(named: $0).id }
    guard ends[0] != ends[1] else {
      throw Failure.usage("both names of --path mean '\(ends[0])': name two entities")
    }
    var question = ChainQuestion(from: ends[0], to: ends[1])
    try picture.narrowing.narrow(&question.filter, index.graph.schema)
    let answer = try ChainFinder(index).answer(to: question)
    guard !answer.chains.isEmpty else {
      throw Failure.findings(
        "there is no chain between '\(ends[0])' and '\(ends[1])': `docgraph why` says how close they come")
    }
    return GraphView.Paths(answer, of: index.graph, surroundingHops: hops ?? 1)
  }
}
