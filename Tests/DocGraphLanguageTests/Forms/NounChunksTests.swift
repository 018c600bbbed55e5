import Testing

@testable import DocGraphLanguage

/// Trees written by hand.
@Suite struct NounChunksTests {
  static let dependencies = ["ROOT", "nsubj", "dobj", "pobj", "prep", "det", "amod", "conj", "cc", "nmod"]

  private func chunks(_ tokens: [(PartOfSpeech, String, Int)]) -> [Range<Int>] {
    var forms = FormsDraft(tags: [], dependencies: Self.dependencies)
    for (index, token) in tokens.enumerated() {
      forms.add("w", "", token.1, head: token.2)
      forms.draft.tokens[index].partOfSpeech = token.0
    }
    return NounChunks.ranges(in: forms.draft, dependencies: Self.dependencies)
  }

  @Test func `a chunk goes from its subtree's start to its noun`() {
    // The quick fox in the garden saw her.
    #expect(
      chunks([
        (.determiner, "det", 2), (.adjective, "amod", 2), (.noun, "nsubj", 6), (.adposition, "prep", 2),
        (.determiner, "det", 5), (.noun, "pobj", 3), (.verb, "ROOT", 6), (.pronoun, "dobj", 6),
      ]) == [0..<3, 4..<6, 7..<8])
  }

  @Test func `a conjunct is a chunk if the first of its chain is one`() {
    // Ann, Bob and Cid saw; the last chain hangs on a verb.
    #expect(
      chunks([
        (.properNoun, "nsubj", 4), (.properNoun, "conj", 0), (.coordinatingConjunction, "cc", 1),
        (.properNoun, "conj", 1), (.verb, "nmod", 4), (.noun, "conj", 4), (.noun, "conj", 5),
      ]) == [0..<1, 1..<2, 3..<4])
  }

  @Test func `a conjunct before its head looks at that head`() {
    #expect(chunks([(.noun, "conj", 1), (.noun, "dobj", 1)]) == [0..<1])
    #expect(chunks([(.noun, "conj", 1), (.noun, "nmod", 1)]) == [])
    #expect(chunks([(.noun, "conj", 2), (.verb, "ROOT", 1), (.noun, "conj", 1)]) == [0..<1])
  }

  @Test func `chunks do not overlap: the first one wins`() {
    #expect(chunks([(.noun, "dobj", 2), (.noun, "amod", 2), (.noun, "ROOT", 2)]) == [0..<1])
    #expect(chunks([(.determiner, "det", 2), (.noun, "nmod", 2), (.noun, "ROOT", 2)]) == [0..<3])
  }

  @Test func `other parts of speech and other labels make no chunk`() {
    #expect(chunks([(.verb, "ROOT", 0), (.noun, "nmod", 0), (.numeral, "dobj", 0)]) == [])
    #expect(chunks([(.noun, "of no parser", 0)]) == [])
    #expect(chunks([]) == [])
  }

  @Test func `arcs that cross are followed to the end`() {
    // 3 → 1 → 4 → 0: the subtree of 3 starts at 0.
    #expect(
      chunks([
        (.adjective, "amod", 4), (.adjective, "amod", 3), (.verb, "ROOT", 2), (.noun, "dobj", 2),
        (.adjective, "amod", 1),
      ]) == [0..<4])
  }

  @Test func `without a parser there are no chunks`() {
    var forms = FormsDraft("fox/NN", tags: ["NN"])
    forms.draft.tokens[0].partOfSpeech = .noun
    #expect(NounChunks.ranges(in: forms.draft, dependencies: Self.dependencies) == [])
  }

  @Test func `cycles, heads out of range and long chains end`() {
    #expect(chunks([(.noun, "dobj", 1), (.noun, "dobj", 0)]) == [0..<1])
    #expect(chunks([(.noun, "conj", 1), (.noun, "conj", 2), (.noun, "conj", 0)]) == [])
    #expect(chunks([(.noun, "dobj", 99), (.noun, "conj", -5)]) == [0..<1])
    let chain = (0..<20_000).map { (PartOfSpeech.noun, $0 == 0 ? "dobj" : "conj", max(0, $0 - 1)) }
    #expect(chunks(chain) == (0..<20_000).map { $0..<$0 + 1 })
  }
}
