package import DocGraphModel

/// A relation that a document states, between entities of the document.
package struct FoundRelation: Sendable, Hashable {
  /// The entities' places among the document's.
  package var source: Int
  package var type: RelationTypeName
  package var target: Int
  /// The mentions that the words have for the ends, among the document's; nil where an end is understood, not said.
  package var sourceMention: Int?
  package var targetMention: Int?
  package var role: String?
  /// The words of the document that stand for the relation.
  package var label: String?
  package var amount: Money?
  package var circumstances: Circumstances
  /// The words that say it: its evidence is the sentences that hold them.
  package var words: Range<Int>
  /// Further words of the document that say the same.
  package var further: [Range<Int>] = []
  /// Whether the document states it; else it was concluded, from two names in one sentence.
  package var isStated = true
  package var assurance: Assurance

  package init(
    _ source: Int, _ type: RelationTypeName, _ target: Int, words: Range<Int>, assurance: Assurance
  ) {
    self.source = source
    self.type = type
    self.target = target
    self.words = words
    self.assurance = assurance
    circumstances = Circumstances()
  }
}

/// How something is said: whether it is so, who says so, and when it holds.
package struct Circumstances: Sendable, Hashable {
  package var polarity: Polarity = .positive
  package var modality: Modality = .asserted
  /// The entity that says so, other than the document's author; its place among the document's.
  package var attributedTo: Int?
  package var valid: PartialDate?
  /// Whether it is over: "was the chair until", "former".
  package var isPast = false

  package init() {}
}
