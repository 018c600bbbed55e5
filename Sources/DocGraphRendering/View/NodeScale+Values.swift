public import DocGraphAnalysis
public import DocGraphModel

extension NodeScale {
  /// The scores of a measure.
  ///
  /// - Parameter scores: One for each node of `snapshot`, by its number.
  /// - Complexity: O(nodes).
  public init(label: String, scores: [Double], of snapshot: GraphSnapshot) {
    let nodes = 0..<min(scores.count, snapshot.nodeCount)
    self.init(
      label: label,
      values: Dictionary(
        nodes.map { (snapshot.entity(at: $0).id, scores[$0]) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The numbers, amounts of money or years that entities have in a property, or in one of the fields that conditions know
  /// (``EntityField``): of several units or currencies the commonest alone, which the label names.
  ///
  /// - Throws: ``ModelError/Code/condition`` where there is no such field or property, or nothing in it is a number.
  /// - Complexity: O(entities + properties).
  public init(property name: String, of graph: Graph) throws(ModelError) {
    let values = try EntityValues(name, of: graph)
    guard let scale = values.scale else {
      throw ModelError(
        .condition, "'\(values.label)' is no number, amount or date",
        hint: "color by it, or size by one that is")
    }
    self = scale
  }
}

extension NodeColoring {
  /// The values that entities have in a property or a field: by number where most of them are numbers, amounts or dates, else
  /// by their words.
  ///
  /// - Throws: ``ModelError/Code/condition`` where there is no such field or property.
  /// - Complexity: O(entities + properties).
  public init(property name: String, of graph: Graph) throws(ModelError) {
    let values = try EntityValues(name, of: graph)
    if let scale = values.scale, scale.values.count * 2 >= values.words.count {
      self = .scale(scale)
    } else {
      self = .categories(label: values.label, values: values.words)
    }
  }
}

/// What the entities of a graph have under a name.
private struct EntityValues {
  let label: String
  /// The first value of each entity in words.
  private(set) var words: [EntityID: String] = [:]
  /// The numbers among the first values, with unit or currency.
  private var figures: [EntityID: (number: Double, unit: String)] = [:]

  init(_ name: String, of graph: Graph) throws(ModelError) {
    let condition = try PropertyCondition(parsing: name)
    try condition.check(against: graph)
    label = condition.text
    let field = EntityField(rawValue: FoldedName(name).text)
    let schema = graph.schema
    for entity in graph.entities where words[entity.id] == nil {
      guard let value = condition.values(of: entity).first else { continue }
      words[entity.id] =
        switch field {
        case .type: schema.entityType(entity.type)?.label ?? value.words
        case .kind: DocGraphRendering.words(value.words)
        default: value.words
        }
      figures[entity.id] = value.figure
    }
  }

  /// The numbers that have the commonest unit; nil where there are none.
  var scale: NodeScale? {
    var counts: [String: Int] = [:]
    for figure in figures.values { counts[figure.unit, default: 0] += 1 }
    let best = counts.max { $0.value < $1.value || $0.value == $1.value && $0.key > $1.key }
    guard let unit = best?.key else { return nil }
    return NodeScale(
      label: unit.isEmpty ? label : "\(label) (\(unit))",
      values: figures.filter { $0.value.unit == unit }.mapValues(\.number))
  }
}

extension ConditionValue {
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .word(let word, _): DocGraphRendering.words(word)
    case .number(let number, let unit): "\(number)" + (unit.map { " \($0)" } ?? "")
    case .money(let money): "\(money)"
    case .date(let date): date.words
    }
  }

  /// A number with its unit, money with its currency, or the year in which a date begins.
  fileprivate var figure: (number: Double, unit: String)? {
    switch self {
    case .text, .word: nil
    case .number(let number, let unit): (number.doubleValue, unit ?? "")
    case .money(let money): (money.value.doubleValue, money.currency)
    case .date(let date): date.year.map { (Double($0), "year") }
    }
  }
}

extension PartialDate {
  /// The year in which it begins or, where that is not known, ends.
  fileprivate var year: Int? {
    switch form {
    case .date(let date), .interval(.date(let date), _), .interval(_, .date(let date)): date.year
    case .interval: nil
    }
  }
}
