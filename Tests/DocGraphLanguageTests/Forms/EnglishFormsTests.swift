import Testing

@testable import DocGraphLanguage

/// The installed model's patterns and tables.
@Suite(.enabled(if: ModelStore().english != nil)) struct EnglishFormsTests {
  static let tags = [
    "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "RB", "RBR",
    "DT", "IN",
    "PRP", "PRP$", "MD", "CD", "_SP", "``", "TO", ".",
  ]

  private func analyze(_ text: String) throws -> (FormsDraft, [String]) {
    let folder = try #require(ModelStore().english)
    let ruler = try AttributeRuler(folder, tags: Self.tags, dependencies: ["dep", "ROOT", "nsubj"])
    let lemmatizer = try Lemmatizer(folder, morphologies: ruler.morphologies)
    var forms = FormsDraft(text, tags: Self.tags)
    ruler.apply(to: &forms.draft, vocabulary: forms.vocabulary)
    lemmatizer.apply(to: &forms.draft, vocabulary: forms.vocabulary, cache: LemmaCache())
    return (forms, forms.draft.tokens.map { ruler.morphologies[Int($0.morphology)] })
  }

  @Test(arguments: [
    ("The/DT children/NNS were/VBD running/VBG ./.", "the child be run ."),
    ("She/PRP has/VBZ bought/VBN better/JJR axes/NNS", "she have buy well axis"),
    (
      "He/PRP flies/VBZ to/TO Paris/NNP and/DT the/DT Netherlands/NNPS", "he fly to Paris and the Netherlands"
    ),
    ("I/PRP wo/MD n't/RB go/VB", "I will not go"),
    ("They/PRP 're/VBP gon/VBG na/TO see/VB", "they be go to see"),
    ("Let/VB 's/PRP try/VB nuthin'/NN", "let us try nothing"),
    ("AI/VBZ NT/RB it/PRP ai/VBZ so/RB", "be not it ai so"),
    ("“/`` blorks/NNS of/IN 1990s/CD Women/NNS BOXES/NNS", "\" blork of 1990s woman box"),
    ("Feet/NNS fastest/JJS studies/NNS studied/VBD makes/VBZ", "foot fast study study make"),
  ])
  func `words with tags have the lemmas that spaCy gives`(text: String, lemmas: String) throws {
    #expect(try analyze(text).0.lemmas.joined(separator: " ") == lemmas)
  }

  @Test func `words with tags have parts of speech and features`() throws {
    let (forms, features) = try analyze("That/DT has/VBZ run/VBN while/IN __/NN not/RB")
    #expect(forms.partsOfSpeech == ["DET", "AUX", "VERB", "SCONJ", "SPACE", "PART"])
    #expect(
      features == [
        "Number=Sing|PronType=Dem", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "Aspect=Perf|Tense=Past|VerbForm=Part", "", "", "Polarity=Neg",
      ])
    #expect(Self.tags[Int(forms.draft.tokens[4].tag)] == "_SP")
  }
}
