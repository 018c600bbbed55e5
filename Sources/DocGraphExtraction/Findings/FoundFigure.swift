package import DocGraphModel

/// A number that a document gives of an entity, as a property of it.
package struct FoundFigure: Sendable, Hashable {
  /// Its place among the document's entities.
  package var entity: Int
  /// Without evidence yet.
  package var property: Property
  package var attributedTo: Int?
  package var words: Range<Int>
  package var assurance: Assurance

  package init(entity: Int, property: Property, words: Range<Int>, assurance: Assurance) {
    self.entity = entity
    self.property = property
    self.words = words
    self.assurance = assurance
  }
}
