/// A place in a document where something is named, described or referred to.
package struct Mention: Sendable, Hashable {
  /// Without an article before it and a possessive mark behind it.
  package var words: Range<Int>
  package var form: Form
  /// Its place among the document's entities.
  package var entity: Int

  package enum Form: Sendable, Hashable {
    /// "Harbor Trust", "Reyes", "NATO".
    case name
    /// "the trust", "an NDRC official", "the forum".
    case description
    /// "she", "its".
    case pronoun
  }

  package init(_ words: Range<Int>, _ form: Form, entity: Int) {
    self.words = words
    self.form = form
    self.entity = entity
  }
}
