import DocGraph

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
