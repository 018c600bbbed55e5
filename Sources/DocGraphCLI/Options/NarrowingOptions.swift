import ArgumentParser
import DocGraph

/// The part of a graph that a verb looks at.
struct NarrowingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only entities of this type; may be repeated.", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Only relations of this type; may be repeated.", valueName: "relation type"))
  var relation: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only relations that may hold on this date (EDTF). What has no date stays in; entities are not left out by theirs.",
      valueName: "date"),
    transform: PartialDate.argument)
  var asOf: PartialDate?

  @Option(
    help: ArgumentHelp(
      "Only relations that may hold in this interval, such as 2031/2033 (EDTF).", valueName: "interval"),
    transform: PartialDate.argument)
  var between: PartialDate?

  func validate() throws {
    if asOf != nil, between != nil { throw ValidationError("--as-of and --between exclude each other") }
  }

  /// Narrows a filter to what the options name; the schema says which types there are.
  func narrow(_ filter: inout RelationFilter, _ schema: Schema) throws {
    if !type.isEmpty { filter.entityTypes = Set(try type.map { try schema.entityTypeName($0) }) }
    if !relation.isEmpty { filter.relationTypes = Set(try relation.map { try schema.relationTypeName($0) }) }
    filter.during = asOf ?? between
  }
}
