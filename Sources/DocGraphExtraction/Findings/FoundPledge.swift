package import DocGraphModel

/// A pledge that a document tells of.
package struct FoundPledge: Sendable, Hashable {
  /// Its place among the document's entities, which holds name, action, due date and so on.
  package var entity: Int
  /// Who makes it, to whom, for whose good, on which occasion: places among the document's entities.
  package var makers: [Int] = []
  package var addressees: [Int] = []
  package var beneficiaries: [Int] = []
  package var occasion: Int?
  package var circumstances = Circumstances()
  /// The words of the document that stand for making it: "promised", "will cut".
  package var label: String?
  package var words: Range<Int>
  /// Where else the document tells of it.
  package var repeats: [Range<Int>] = []
  package var assurance: Assurance

  package init(entity: Int, words: Range<Int>, assurance: Assurance) {
    self.entity = entity
    self.words = words
    self.assurance = assurance
  }
}

/// What a document reports of a pledge made elsewhere: a step of its history, to be confirmed by a person.
package struct FoundPledgeStep: Sendable, Hashable {
  /// Who is said to have pledged it, if said.
  package var makers: [Int] = []
  /// What it is about, as words of the document.
  package var topic: String
  /// By when it was to be done, where the report says so.
  package var due: PartialDate?
  package var step: Pledge.Step
  /// The entity that says so, other than the document's author; its place among the document's.
  package var attributedTo: Int?
  package var words: Range<Int>
  package var assurance: Assurance

  package init(topic: String, step: Pledge.Step, words: Range<Int>, assurance: Assurance) {
    self.topic = topic
    self.step = step
    self.words = words
    self.assurance = assurance
  }
}

/// What is said of a pledge that another document is to tell: "opposes the breakwater".
package struct FoundPledgeReference: Sendable, Hashable {
  /// The words for it, without the article.
  package var phrase: String
  /// The noun alone, its basic form.
  package var noun: String
  /// "the promise of 4 March 2031"
  package var made: PartialDate?
  /// Its target is not known here; that it holds `entity` for its other end counts alone.
  package var relation: FoundRelation

  package init(phrase: String, noun: String, made: PartialDate? = nil, relation: FoundRelation) {
    self.phrase = phrase
    self.noun = noun
    self.made = made
    self.relation = relation
  }
}
