import Testing

@testable import DocGraphLanguage

/// Patterns written by hand, each kind that English has.
@Suite struct AttributeRulerTests {
  static let tags = ["NN", "VB", "DT", "SP"]
  static let dependencies = ["ROOT", "dep", "aux", "det"]

  private func ruler(_ patterns: FormsFile) throws(LanguageError) -> AttributeRuler {
    try AttributeRuler(
      patterns.bytes, place: "patterns", tags: Self.tags, dependencies: Self.dependencies)
  }

  private func pattern(_ tokens: FormsFile, _ attributes: FormsFile, index: Int = 0) -> FormsFile {
    ["patterns": [tokens], "attrs": attributes, "index": .number(UInt64(bitPattern: Int64(index)))]
  }

  private func apply(_ patterns: FormsFile, to text: String) throws -> (FormsDraft, [String]) {
    var forms = FormsDraft(text, tags: Self.tags)
    let ruler = try ruler(patterns)
    ruler.apply(to: &forms.draft, vocabulary: forms.vocabulary)
    return (forms, forms.draft.tokens.map { ruler.morphologies[Int($0.morphology)] })
  }

  @Test func `a tag gives part of speech and features, and the features are in order`() throws {
    let (forms, features) = try apply(
      [
        pattern([["TAG": "NN"]], ["POS": "NOUN", "MORPH": "Number=Sing|Case=Nom,Acc"]),
        pattern([["TAG": "VB"]], ["POS": "VERB", "MORPH": "_"]),
      ], to: "fox/NN run/VB the/DT")
    #expect(forms.partsOfSpeech == ["NOUN", "VERB", "X"])
    #expect(features == ["Case=Acc,Nom|Number=Sing", "", ""])
    #expect(forms.lemmas == ["?", "?", "?"])
  }

  @Test func `a later pattern overrides an earlier one, and leaves what it does not set`() throws {
    let (forms, features) = try apply(
      [
        pattern([["LOWER": "so"]], ["POS": "ADV", "LEMMA": "first"]),
        pattern([["TAG": "NN"]], ["POS": "NOUN", "MORPH": "A=1"]),
        pattern([["TAG": "NN", "LOWER": "so"]], ["LEMMA": "second"]),
      ], to: "So/NN so/VB")
    #expect(forms.partsOfSpeech == ["NOUN", "ADV"])
    #expect(features == ["A=1", ""])
    #expect(forms.lemmas == ["second", "first"])
  }

  @Test func `words are compared in lower case, and may be one of several`() throws {
    let (forms, _) = try apply(
      [
        pattern([["LOWER": ["IN": ["this", "that"]]]], ["POS": "PRON"]),
        pattern([["LOWER": ["REGEX": "^n'?t$"]]], ["POS": "PART"]),
      ], to: "THAT/NN this/VB those/DT N'T/NN nt/NN n''t/NN")
    #expect(forms.partsOfSpeech == ["PRON", "PRON", "X", "PART", "PART", "X"])
  }

  @Test func `a tag may be all but some`() throws {
    let (forms, _) = try apply(
      [
        pattern([["TAG": ["NOT_IN": ["NN", ""]]]], ["POS": "VERB"]),
        pattern([["TAG": ["IN": ["NN", "unknown"]]]], ["POS": "NOUN"]),
        pattern([["TAG": "unknown"]], ["POS": "ADV"]),
      ], to: "a/NN b/VB c/DT")
    #expect(forms.partsOfSpeech == ["NOUN", "VERB", "VERB"])
  }

  @Test func `of a pattern of several tokens, the one that it names changes`() throws {
    let patterns: FormsFile = [
      pattern([["LOWER": "gon"], ["LOWER": "na"]], ["LEMMA": "go"]),
      pattern([["LOWER": "gon"], ["LOWER": "na"]], ["LEMMA": "to"], index: 1),
      pattern([["TAG": "DT"], [:], ["LOWER": "x"]], ["LEMMA": "last"], index: -1),
    ]
    let (forms, _) = try apply(patterns, to: "gon/NN na/VB na/NN gon/NN the/DT na/NN x/NN gon/NN")
    #expect(forms.lemmas == ["go", "to", "?", "?", "?", "?", "last", "?"])
  }

  @Test func `a dependency counts only in a parsed draft`() throws {
    let patterns: FormsFile = [
      pattern([["DEP": ["NOT_IN": ["det", ""]]]], ["POS": "PRON"]),
      pattern([["DEP": ["IN": ["aux"]], "TAG": "VB"]], ["POS": "AUX"]),
    ]
    let (unparsed, _) = try apply(patterns, to: "a/NN b/VB")
    #expect(unparsed.partsOfSpeech == ["X", "X"])
    var parsed = FormsDraft(tags: Self.tags, dependencies: Self.dependencies)
    parsed.add("a", "NN", "det")
    parsed.add("b", "VB", "aux")
    parsed.add("c", "NN", "aux")
    parsed.add("d", "NN", "of no parser")
    try ruler(patterns).apply(to: &parsed.draft, vocabulary: parsed.vocabulary)
    #expect(parsed.partsOfSpeech == ["X", "AUX", "PRON", "X"])
  }

  @Test func `white space gets its tag and label, and neighbours are seen as they were`() throws {
    let patterns: FormsFile = [
      pattern([["IS_SPACE": true]], ["TAG": "SP", "POS": "SPACE", "DEP": "dep"]),
      pattern([["TAG": "NN"], ["TAG": "DT"]], ["LEMMA": "before", "POS": "ADV"], index: 1),
      pattern([["TAG": "SP", "IS_SPACE": false]], ["POS": "SYM"]),
    ]
    var forms = FormsDraft(tags: Self.tags, dependencies: Self.dependencies)
    forms.add("  ", "NN", "ROOT")
    forms.add("the", "DT", "det", head: 0)
    forms.add("x", "SP", "aux", head: 0)
    try ruler(patterns).apply(to: &forms.draft, vocabulary: forms.vocabulary)
    #expect(forms.partsOfSpeech == ["SPACE", "ADV", "SYM"])
    #expect(forms.lemmas == ["?", "before", "?"])
    #expect(forms.draft.tokens.map(\.tag) == [3, 2, 3])
    #expect(forms.draft.tokens.map(\.dependency) == [1, 3, 2])
  }

  @Test func `without patterns and without tokens nothing happens`() throws {
    let (forms, features) = try apply([], to: "a/NN")
    #expect(forms.partsOfSpeech == ["X"] && features == [""])
    #expect(try apply([pattern([["TAG": "NN"]], ["POS": "NOUN"])], to: "").0.partsOfSpeech == [])
  }

  static let broken: [(String, FormsFile)] = [
    ("these are no patterns", ["patterns": []]),
    ("`patterns`, `attrs` and `index`", [["patterns": [[["TAG": "NN"]]]]]),
    ("`patterns`, `attrs` and `index`", [["patterns": [], "attrs": [:], "index": "0"]]),
    ("no tokens", [["patterns": [[]], "attrs": [:], "index": 0]]),
    ("changes token 1", [["patterns": [[["TAG": "NN"]]], "attrs": [:], "index": 1]]),
    ("changes token -2", [["patterns": [[["TAG": "NN"]]], "attrs": [:], "index": -2]]),
    ("is no map", [["patterns": [["NN"]], "attrs": [:], "index": 0]]),
    ("asks for `OP`", [["patterns": [[["TAG": "NN", "OP": "+"]]], "attrs": [:], "index": 0]]),
    ("operator", [["patterns": [[["TAG": ["FUZZY": "NN"]]]], "attrs": [:], "index": 0]]),
    ("operator", [["patterns": [[["DEP": 7]]], "attrs": [:], "index": 0]]),
    ("what is no text", [["patterns": [[["DEP": ["IN": [7]]]]], "attrs": [:], "index": 0]]),
    ("NOT_IN for words", [["patterns": [[["LOWER": ["NOT_IN": ["a"]]]]], "attrs": [:], "index": 0]]),
    ("regular expression", [["patterns": [[["LOWER": ["REGEX": "a.*"]]]], "attrs": [:], "index": 0]]),
    ("neither true nor false", [["patterns": [[["IS_SPACE": 1]]], "attrs": [:], "index": 0]]),
    ("`CONJ` is no part of speech", [["patterns": [[["TAG": "NN"]]], "attrs": ["POS": "CONJ"], "index": 0]]),
    ("no features", [["patterns": [[["TAG": "NN"]]], "attrs": ["MORPH": "A=1|B"], "index": 0]]),
    ("unknown tag `Z`", [["patterns": [[["TAG": "NN"]]], "attrs": ["TAG": "Z"], "index": 0]]),
    ("unknown dependency `Z`", [["patterns": [[["TAG": "NN"]]], "attrs": ["DEP": "Z"], "index": 0]]),
    ("sets `NORM`", [["patterns": [[["TAG": "NN"]]], "attrs": ["NORM": "z"], "index": 0]]),
    ("sets what is no text", [["patterns": [[["TAG": "NN"]]], "attrs": ["LEMMA": 3], "index": 0]]),
  ]

  @Test(arguments: broken.indices)
  func `what a file must not have is an error of the model`(index: Int) {
    let (message, file) = Self.broken[index]
    let error = #expect(throws: LanguageError.self) { try ruler(file) }
    #expect(error?.code == .model)
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test func `a file cut anywhere is an error`() {
    let whole = FormsFile.list([pattern([["TAG": "NN", "LOWER": ["IN": ["a", "b"]]]], ["POS": "NOUN"])]).bytes
    for count in whole.indices {
      #expect(throws: LanguageError.self) {
        try AttributeRuler(
          Array(whole.prefix(count)), place: "patterns", tags: Self.tags, dependencies: Self.dependencies)
      }
    }
  }

  @Test func `more patterns than a model has are refused`() {
    let one: FormsFile = [["TAG": "NN"]]
    let many = FormsFile.list(Array(repeating: one, count: 5000))
    let file: FormsFile = [["patterns": many, "attrs": ["POS": "NOUN"], "index": 0]]
    #expect(throws: LanguageError.self) { try ruler(file) }
  }

  @Test(arguments: [
    ("^n'?t$", ["n't", "nt"]), ("^n[ou]thin'$", ["nothin'", "nuthin'"]), ("^a?b?$", ["", "a", "ab", "b"]),
    ("^é$", ["é"]),
  ])
  func `an expression stands for the texts that match it`(expression: String, texts: [String]) {
    #expect(FiniteExpression.texts(of: expression)?.sorted() == texts)
  }

  @Test(arguments: [
    "", "^", "$", "a", "^a", "a$", "^a*$", "^a+$", "^.$", "^[a-z]$", "^[^a]$", "^[]$", "^[a$", "^(a)$",
    "^a|b$", "^?$",
    "^a??$", "^\\d$", "^a{2}$", "^a?b?c?d?e?f?g?h?i?$",
  ])
  func `an expression of another kind is none`(expression: String) {
    #expect(FiniteExpression.texts(of: expression) == nil)
  }

  @Test func `a set of labels has what was put into it`() {
    var set = LabelSet.none
    for label in [0, 63, 64, 127, 128, 255] as [UInt8] { set.insert(label) }
    #expect((0...255).filter { set.contains($0) } == [0, 63, 64, 127, 128, 255])
    #expect((0...255).allSatisfy { LabelSet.all.contains($0) })
  }
}
