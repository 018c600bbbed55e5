import ArgumentParser
import DocGraph

/// What an analysis takes in.
struct FilterOptions: ParsableArguments {
  @OptionGroup var narrowing: NarrowingOptions

  @Option(
    help: ArgumentHelp(
      "Bring back what stays out by default: denied, alleged, hypothetical, inferred, rejected or all; may be repeated.",
      valueName: "what"))
  var include: [Included] = []

  enum Included: String, CaseIterable, ExpressibleByArgument {
    case denied, alleged, hypothetical, inferred, rejected, all
  }

  /// Whether nothing is asked for but what is taken in by default.
  var isDefault: Bool {
    include.isEmpty && narrowing.type.isEmpty && narrowing.relation.isEmpty && narrowing.asOf == nil
      && narrowing.between == nil
  }

  /// The filter; the schema says which types there are.
  func filter(_ schema: Schema) throws -> RelationFilter {
    var filter = include.contains(.all) ? RelationFilter.all : .standard
    for included in include {
      switch included {
      case .denied: filter.polarities.insert(.negated)
      case .alleged: filter.modalities.insert(.alleged)
      case .hypothetical: filter.modalities.insert(.hypothetical)
      case .inferred: filter.origins.insert(.inferred)
      case .rejected: filter.reviews.insert(.rejected)
      case .all: break
      }
    }
    try narrowing.narrow(&filter, schema)
    return filter
  }
}

extension Schema {
  func entityTypeName(_ text: String) throws -> EntityTypeName {
    if let type = entityTypes.first(where: { [$0.name.rawValue, $0.plural].contains(text.lowercased()) }) {
      return type.name
    }
    throw unknown(text, "entity type", among: entityTypes.map(\.name.rawValue))
  }

  func relationTypeName(_ text: String) throws -> RelationTypeName {
    if let type = relationType(RelationTypeName(text)) { return type.name }
    throw unknown(text, "relation type", among: relationTypes.map(\.name.rawValue))
  }

  private func unknown(_ text: String, _ what: String, among names: [String]) -> Failure {
    let hint = Suggestion.question(for: text, among: names) ?? "`docgraph schema` lists them"
    return .usage("there is no \(what) '\(text.printable)' (\(hint))")
  }
}
