/// A document's grammar for questions about who does what: voice, relative clauses, participles and control are seen through.
struct Grammar: Sendable {
  let text: ParsedDocument
  var roles: [GrammaticalRole] { text.roles }
  /// Words of names of organizations and places, which "who" does not mean.
  var isImpersonal: [Bool] = []

  /// How far up or along a chain a question goes: sentences of people are shallower, and the time stays bounded.
  static let reach = 24
  static let dependentLimit = 200
  /// The most words that one coordination is distributed over.
  static let coordinationLimit = 32

  init(_ text: ParsedDocument) {
    self.text = text
  }

  func role(_ word: Int) -> GrammaticalRole { roles[word] }
  func head(_ word: Int) -> Int { text.words[word].head }
  func lower(_ word: Int) -> String { text.words[word].lower }
  func tag(_ word: Int) -> String { text.words[word].tag }

  /// The basic form in lower case; that of a name too.
  func lemma(_ word: Int) -> String {
    text.words[word].isProperNoun ? lower(word) : text.words[word].lemma.lowercased()
  }

  /// The words that depend on a word, in order; of very many the first ones, so that no question takes long.
  func dependents(of word: Int) -> some RandomAccessCollection<Int> {
    text.dependents(of: word).prefix(Grammar.dependentLimit)
  }

  func children(of word: Int, _ role: GrammaticalRole) -> [Int] {
    dependents(of: word).filter { roles[$0] == role }
  }

  func child(of word: Int, _ role: GrammaticalRole) -> Int? {
    dependents(of: word).first { roles[$0] == role }
  }

  func hasChild(of word: Int, _ role: GrammaticalRole) -> Bool { child(of: word, role) != nil }

  /// Whether a word stands as a verb does: "is", "acquired", "owning".
  func isVerbal(_ word: Int) -> Bool {
    text.words[word].isVerb || tag(word).hasPrefix("VB")
  }

  func isInfinitive(_ word: Int) -> Bool {
    dependents(of: word).contains { roles[$0] == .aux && lower($0) == "to" }
  }

  func isBe(_ word: Int) -> Bool { text.words[word].lemma == "be" }
}
