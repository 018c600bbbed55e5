/// What one thread needs to analyze a text: caches of words it has seen, and memory to work in.
///
/// - Note: `@unchecked`, because ``Language`` hands each to one thread at a time.
final class Workspace: @unchecked Sendable {
  private let tokenizerState = TokenizerState()
  private let lemmaCache = LemmaCache()
  private let encoderCaches: (grammar: EncoderCache, entities: EncoderCache)?
  private var vectors: [Float] = []

  /// Word forms, lemmas and bytes of text above which the caches start anew.
  private static let limit = (words: 1 << 15, bytes: 1 << 20)

  init(_ network: Network?) {
    encoderCaches = network.map { (EncoderCache($0.grammarEncoder), EncoderCache($0.entityEncoder)) }
  }

  func analyze(
    _ section: TextSection, _ components: AnalyzedText.Components, _ tokenizer: Tokenizer, _ network: Network?
  ) -> AnalyzedText {
    defer { trim(after: section) }
    let vocabulary = tokenizerState.vocabulary
    var draft = Draft(bytes: section.bytes)
    tokenizer.tokenize(&draft, with: tokenizerState)
    let components = network == nil ? [] : components
    if let network, let encoderCaches {
      if components.contains(.grammar) {
        network.grammarEncoder.encode(
          draft.tokens, in: draft.tokens.indices, vocabulary: vocabulary, cache: encoderCaches.grammar,
          to: &vectors)
        network.tagger.tag(&draft, vectors: vectors.span)
        network.parser.parse(&draft, vectors: vectors.span)
        network.ruler.apply(to: &draft, vocabulary: vocabulary)
        network.lemmatizer.apply(to: &draft, vocabulary: vocabulary, cache: lemmaCache)
      }
      if components.contains(.entities) {
        network.entityEncoder.encode(
          draft.tokens, in: draft.tokens.indices, vocabulary: vocabulary, cache: encoderCaches.entities,
          to: &vectors)
        network.recognizer.recognize(&draft, vectors: vectors.span)
      }
    }
    if !draft.isParsed { draft.markSentencesByRules() }
    let lemmas = keepLemmas(of: &draft)
    return AnalyzedText(
      AnalyzedText.Storage(
        draft, offset: section.offset, components: components,
        labels: network?.labels ?? AnalyzedText.Labels(),
        lemmas: lemmas, nounChunks: network?.nounChunks.ranges(in: draft) ?? []))
  }

  /// Takes the lemmas out of the vocabulary, which goes on to change: numbers them anew.
  private func keepLemmas(of draft: inout Draft) -> [String] {
    var lemmas: [String] = []
    var numbers: [Int32: Int32] = [:]
    for index in draft.tokens.indices where draft.tokens[index].lemma >= 0 {
      let old = draft.tokens[index].lemma
      if let number = numbers[old] {
        draft.tokens[index].lemma = number
      } else {
        let number = Int32(lemmas.count)
        lemmas.append(tokenizerState.vocabulary.strings[Int(old)])
        numbers[old] = number
        draft.tokens[index].lemma = number
      }
    }
    return lemmas
  }

  /// Gives back memory that a long text, or many words, have taken.
  private func trim(after section: TextSection) {
    let vocabulary = tokenizerState.vocabulary
    let isLong = section.bytes.count > Self.limit.bytes
    if isLong { vectors = [] }
    guard isLong || vocabulary.lexemes.count > Self.limit.words || vocabulary.strings.count > Self.limit.words
    else {
      return
    }
    tokenizerState.removeAll()
    lemmaCache.removeAll()
  }
}
