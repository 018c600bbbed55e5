internal import DocGraphModel

/// An event while a document is read.
struct EventDraft {
  var noun: EventNoun
  /// The noun, in lower case.
  var head: String
  var name: String
  var isNamed: Bool
  /// Words with their form; the first is where it was introduced.
  var mentions: [(words: Range<Int>, form: Mention.Form, head: Int)]
  var date: PartialDate?
  /// The head of the place's name, and of the event's phrase that it goes with.
  var place: (word: Int, at: Int)?
  /// Adjectives and nouns before the noun, in lower case: "private".
  var modifiers: Set<String>
  var aliases: [String] = []
  var assurance: Assurance
  /// Whether a reader can check that it was: a name, a date, a place, or something of a name that it is of.
  var isCheckable: Bool
  /// The verb that told it before the noun did: "signed", then "the signing".
  var verb: Int?
  /// The heads of the names of those who met.
  var parties: [Int] = []
  /// The heads of who else takes part, and as what.
  var roles: [Role] = []

  struct Role {
    var word: Int
    var type: RelationTypeName
    var role: String?
  }
}
