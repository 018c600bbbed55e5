import ArgumentParser
import DocGraph

/// What of a graph is reviewed.
struct ReviewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only what this document shows; may be repeated.", valueName: "id"))
  var document: [String] = []

  @Option(help: ArgumentHelp("Only entities of this type; may be repeated.", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Only relations of this type; may be repeated.", valueName: "relation type"))
  var relation: [String] = []

  @Option(
    help: ArgumentHelp("Only what has a confidence below this, from 0 to 1, or none.", valueName: "number"))
  var below: Double?

  @Option(
    help: ArgumentHelp("Only this entity and its relations: an id, a name or an alias.", valueName: "name"))
  var entity: String?

  @Option(help: ArgumentHelp("No more than so many proposals.", valueName: "count"))
  var limit: Int?

  var isEmpty: Bool {
    document.isEmpty && type.isEmpty && relation.isEmpty && below == nil && entity == nil && limit == nil
  }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more") }
    if let below, !(0...1).contains(below) { throw ValidationError("--below is from 0 to 1") }
  }

  func queue(_ session: ReviewSession) throws -> ReviewQueue {
    var filter = ReviewFilter()
    let graph = session.graph
    let schema = graph.schema
    if !document.isEmpty { filter.documents = Set(try document.map { try graph.document(named: $0).id }) }
    if !type.isEmpty { filter.entityTypes = Set(try type.map { try schema.entityTypeName($0) }) }
    if !relation.isEmpty { filter.relationTypes = Set(try relation.map { try schema.relationTypeName($0) }) }
    filter.below = below
    filter.entity = try entity.map { try GraphIndex(graph).entity(named: $0).id }
    return ReviewQueue(session, filter: filter, limit: limit)
  }
}
