import ArgumentParser
import DocGraph

/// What a picture shows.
struct PictureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only entities of this type; may be repeated.", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Only relations of this type; may be repeated.", valueName: "relation type"))
  var relation: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only relations that may hold on this date (EDTF); those without a date stay in.", valueName: "date"))
  var asOf: PartialDate?

  @Option(
    help: ArgumentHelp(
      "Only relations that may hold in this interval, such as 2031/2033 (EDTF).", valueName: "interval"))
  var between: PartialDate?

  @Flag(help: "Only what analyses take in: no denied, alleged, hypothetical or inferred relations.")
  var certain = false

  func validate() throws {
    if asOf != nil, between != nil { throw ValidationError("--as-of and --between exclude each other") }
  }

  func filter(_ schema: Schema) throws -> RelationFilter {
    var filter = certain ? RelationFilter.standard : .exceptRejected
    try filter.narrow(types: type, relations: relation, during: asOf ?? between, schema)
    return filter
  }
}

extension RelationFilter {
  /// Narrows the filter to what the command line names.
  mutating func narrow(
    types: [String], relations: [String], during date: PartialDate?, _ schema: Schema
  ) throws {
    if !types.isEmpty { entityTypes = Set(try types.map { try schema.entityTypeName($0) }) }
    if !relations.isEmpty { relationTypes = Set(try relations.map { try schema.relationTypeName($0) }) }
    during = date
  }
}
