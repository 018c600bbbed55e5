internal import DocGraphModel

/// What stands for a relation: a word that says it, and the ways from it to the relation's ends.
struct RelationRule: Sendable {
  var id: String
  var relation: RelationTypeName
  var triggers: [Trigger] = []
  /// Ways to the source; the first that leads somewhere counts.
  var from: [RulePath] = []
  var to: [RulePath] = []
  /// Ways of which one has to lead to a word, whatever it is.
  var having: [RulePath] = []
  /// Ways that may lead nowhere: "A and B are friends", not "are friends of C".
  var lacking: [RulePath] = []
  /// Narrower than what the schema allows; empty for no narrower.
  var sourceTypes: [RelationEnd] = []
  var targetTypes: [RelationEnd] = []
  /// Words before a noun with which the rule is not meant.
  var unless: Set<String> = []
  /// What it says lasts, so that a past tense says that it is over.
  var isState = false
  /// What it says ends the relation: "left", "resigned from".
  var isEnd = false
  /// What it says is that the relation is not: "ruled out an alliance".
  var isDenial = false
  /// Whether what holds for a place holds for the ones that it lies in too: "a school in Lakefield, Ontario".
  var isChained = false
  /// In place of the document's words.
  var label: String?
  var confidence = 0.7
  /// Sentences with [source] and {target} in which it holds, and in which it does not.
  var holds: [String] = []
  var fails: [String] = []

  enum Trigger: Sendable, Hashable {
    /// A verb's basic form, with a particle: "take over".
    case verb(String, particle: String?)
    /// A noun that says what happens: "acquisition".
    case noun([String])
    /// A noun that says what somebody or something is: "chief executive". `*` for any.
    case role([String])
    case adjective(String)
    /// The name of an entity itself.
    case entity
  }
}

/// A way from the word that says a relation to one of its ends.
struct RulePath: Sendable, Hashable {
  var steps: [Step]

  struct Step: Sendable, Hashable {
    var kind: Kind
    /// The basic forms that the word has to have; empty for any.
    var words: Set<String> = []
  }

  enum Kind: Sendable, Hashable {
    case subject, object, recipient, complement
    /// Who or what a role noun is said of.
    case holder
    /// What stands before a noun as a possessive, a name or an adjective: "Orvane's", "the Orvane", "the Brinmarkian".
    case before
    /// An adjective before a noun that names a nationality.
    case demonym
    /// Before a noun, with the mark of the possessive.
    case possessive
    /// Before a participle with a hyphen.
    case hyphen
    case itself
    /// Behind a comma: "Geneva, Switzerland".
    case comma
    case parenthesis
    /// Where a place is said to lie right behind it: "in the state of Michigan".
    case enclosing
    case preposition(String)
  }

  static let keywords: [String: Kind] = [
    "subject": .subject, "object": .object, "recipient": .recipient, "complement": .complement,
    "holder": .holder, "before": .before, "demonym": .demonym, "possessive": .possessive, "hyphen": .hyphen,
    "self": .itself,
    "comma": .comma, "parenthesis": .parenthesis,
    "enclosing": .enclosing,
  ]

  /// The prepositions that a way may go over.
  static let prepositions = [
    "about", "across", "after", "against", "alongside", "among", "around", "as", "at", "before", "behind",
    "beside",
    "between", "by", "during", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "onto",
    "opposite", "outside", "since",
    "over", "through", "to", "toward", "towards", "under", "via", "with", "within",
  ]
}
