import Testing

@testable import DocGraphLanguage

/// Tables written by hand.
@Suite struct LemmatizerTests {
  static let noun: FormsFile = .number(16_833_663_260_455_505_849)
  static let verb: FormsFile = .number(6_360_137_228_241_296_794)
  static let punctuation: FormsFile = 445

  static let tables: FormsFile = [
    "lemma_rules": [
      noun: [["s", ""], ["ses", "s"], ["men", "man"], ["zzz", ""]],
      verb: [["ies", "y"], ["es", "e"], ["es", ""], ["ing", ""]],
      punctuation: [["“", "\""], ["”", "\""]],
      1: "another part of speech",
    ],
    "lemma_exc": [
      noun: ["axes": ["ax", "axis"], "buses": ["bus"], "men": ["man", "human"], "none": []]
    ],
    "lemma_index": [noun: ["bus", "fox", "man", "gas"], verb: ["go"]],
    "another table": [:],
  ]

  static func lemmatizer(_ file: FormsFile = tables, morphologies: [String] = [""]) throws(LanguageError)
    -> Lemmatizer
  {
    try Lemmatizer(file.bytes, place: "lookups", morphologies: morphologies)
  }

  @Test(arguments: [
    // The first form that a rule makes and the index knows.
    ("foxs", "fox"), ("gass", "gas"), ("gases", "gas"),
    // Unknown to the index: the first form of all.
    ("blorks", "blork"), ("glasses", "glasse"),
    // No letters only: as good as known.
    ("1990s", "1990"), ("a-bses", "a-bse"),
    // The last exception wins, unless rules made it already.
    ("axes", "axis"), ("buses", "bus"), ("men", "human"), ("none", "none"),
    // In lower case, unless nothing is found.
    ("FOXS", "fox"), ("AXES", "axis"), ("Berlin", "Berlin"), ("MEN", "human"),
    // What a rule leaves nothing of.
    ("zzz", "zzz"), ("S", "S"), ("", ""),
    // Letters beyond ASCII.
    ("ÉTÉS", "été"), ("ΟΔΟΣs", "οδοσ"), ("日本s", "日本"),
  ])
  func `a noun's lemma comes from exceptions, index and rules`(word: String, lemma: String) throws {
    #expect(try Self.lemmatizer().lemma(of: word, .noun, isBase: false) == lemma)
  }

  @Test(arguments: [
    ("Goes", PartOfSpeech.verb, "go"), ("flies", .verb, "fly"), ("going", .verb, "go"),
    ("ing", .verb, "ing"),
    ("“", .punctuation, "\""), ("—", .punctuation, "—"), ("Foxs", .properNoun, "Foxs"),
    ("Foxs", .pronoun, "foxs"),
    ("Foxs", .other, "foxs"), (" \n", .space, " \n"), ("ΟΔΟΣ", .adverb, "οδος"),
  ])
  func `verbs and quotes have rules; other words are put in lower case, a name stays as it is`(
    word: String, partOfSpeech: PartOfSpeech, lemma: String
  ) throws {
    #expect(try Self.lemmatizer().lemma(of: word, partOfSpeech, isBase: false) == lemma)
  }

  @Test(arguments: [
    ("Number=Sing", ["NOUN"]), ("Number=Plur", []), ("Tense=Pres|VerbForm=Fin", ["VERB"]),
    ("Number=Sing|Tense=Pres|VerbForm=Fin", ["NOUN"]), ("Tense=Past|VerbForm=Fin", []), ("", []),
  ])
  func `features tell a base form`(text: String, parts: [String]) {
    #expect(Lemmatizer.partsInBaseForm(MorphologicalFeatures(text)).map(\.rawValue) == parts)
  }

  @Test(arguments: ["VerbForm=Inf", "Degree=Pos", "VerbForm=None", "Degree=Pos|Number=Sing"])
  func `some features tell a base form of any part of speech`(text: String) {
    #expect(Lemmatizer.partsInBaseForm(MorphologicalFeatures(text)) == PartOfSpeech.allCases)
  }

  @Test func `a draft's lemmas are filled where there are none`() throws {
    let lemmatizer = try Self.lemmatizer(morphologies: ["", "Number=Sing"])
    var forms = FormsDraft("Buses/NN Buses/NN Buses/NN Buses/NN", tags: ["NN"])
    for index in 0..<3 { forms.draft.tokens[index].partOfSpeech = .noun }
    forms.draft.tokens[1].morphology = 1
    forms.draft.tokens[2].lemma = forms.vocabulary.number(of: "set before")
    forms.draft.tokens[3].morphology = 99
    let cache = LemmaCache()
    for _ in 0..<2 {
      var draft = forms.draft
      lemmatizer.apply(to: &draft, vocabulary: forms.vocabulary, cache: cache)
      #expect(
        draft.tokens.map { forms.vocabulary.strings[Int($0.lemma)] } == [
          "bus", "buses", "set before", "buses",
        ])
    }
  }

  @Test func `canonically equivalent words keep their own bytes`() throws {
    let lemmatizer = try Self.lemmatizer()
    var forms = FormsDraft("\u{e9}s/NN e\u{301}s/NN", tags: ["NN"])
    for index in 0..<2 { forms.draft.tokens[index].partOfSpeech = .noun }
    lemmatizer.apply(to: &forms.draft, vocabulary: forms.vocabulary, cache: LemmaCache())
    #expect(forms.lemmas.map { $0.unicodeScalars.count } == [1, 2])
  }

  @Test func `a word of megabytes takes no longer than its bytes`() throws {
    let word = String(repeating: "'Σ", count: 300_000) + "s"
    let lemma = try Self.lemmatizer().lemma(of: word, .noun, isBase: false)
    #expect(lemma.utf8.count == 900_000)
  }

  static let broken: [(String, FormsFile)] = [
    ("a map should be here", []),
    ("no rules", ["lemma_exc": [:]]),
    ("a map should be here", ["lemma_rules": []]),
    ("whole number", ["lemma_rules": ["noun": []]]),
    ("two parts", ["lemma_rules": [noun: [["s"]]]]),
    ("a text or bytes", ["lemma_rules": [noun: [["s", 1]]]]),
    ("1001 rules", ["lemma_rules": [noun: .list(Array(repeating: ["s", ""], count: 1001))]]),
    ("an array should be here", ["lemma_index": [noun: "fox"]]),
    ("a text or bytes", ["lemma_index": [noun: [1]]]),
    ("no table of words", ["lemma_index": [noun: [.text(String(repeating: "a", count: 256))]]]),
    ("a map should be here", ["lemma_exc": [noun: ["men"]]]),
    ("an array should be here", ["lemma_exc": [noun: ["men": "man"]]]),
    ("a text or bytes", ["lemma_exc": [noun: ["men": [3]]]]),
  ]

  @Test(arguments: broken.indices)
  func `what a file must not have is an error of the model`(index: Int) {
    let (message, file) = Self.broken[index]
    let error = #expect(throws: LanguageError.self) { try Self.lemmatizer(file) }
    #expect(error?.code == .model)
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test func `a file cut anywhere is an error`() {
    let whole = Self.tables.bytes
    for count in whole.indices {
      #expect(throws: LanguageError.self) {
        try Lemmatizer(Array(whole.prefix(count)), place: "lookups", morphologies: [])
      }
    }
  }
}
