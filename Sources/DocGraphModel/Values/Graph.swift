/// A graph of entities and the statements that link them, with the documents that the evidence points into.
///
/// A plain value: nothing is checked on the way in, ``validate(text:)`` says what is wrong, and ``GraphIndex`` finds things.
public struct Graph: Hashable, Sendable {
  public var title: String?
  public var note: String?
  /// The date that "now" means, where it is not the newest document's.
  public var statedAsOf: PartialDate?
  /// Types of this graph's own, beside the standard ones.
  public var schemaExtension: SchemaExtension
  public var documents: [Document]
  public var entities: [Entity]
  public var relations: [Relation]

  public init(
    title: String? = nil, documents: [Document] = [], entities: [Entity] = [], relations: [Relation] = []
  ) {
    self.title = title
    self.documents = documents
    self.entities = entities
    self.relations = relations
    schemaExtension = SchemaExtension()
  }

  /// The standard schema with this graph's own types.
  public var schema: Schema { Schema.standard.extended(by: schemaExtension) }

  /// The date that "now" means for this graph: the stated one, else the newest document's; never the clock.
  public var asOf: PartialDate? {
    statedAsOf ?? documents.compactMap(\.published).max(by: PartialDate.endsBefore)
  }
}
