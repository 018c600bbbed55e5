import Testing

@testable import DocGraphLanguage

@Suite struct EncoderTests {
  private func encoded(
    _ encoder: Encoder, _ tokens: [DraftToken], _ vocabulary: Vocabulary, in range: Range<Int>? = nil,
    cache: EncoderCache? = nil
  ) -> [Float] {
    var vectors: [Float] = []
    encoder.encode(
      tokens, in: range ?? tokens.indices, vocabulary: vocabulary, cache: cache ?? EncoderCache(encoder),
      to: &vectors)
    return vectors
  }

  @Test(arguments: PackedWeightsTests.sets, [0, 1, 2, 3, 9, 40])
  func `vectors are what the layers say, padding at both ends included`(
    instructions: Instructions, count: Int
  ) throws {
    let small = SmallEncoder()
    let vocabulary = Vocabulary()
    let tokens = SmallEncoder.document(count, words: 12, vocabulary)
    let found = encoded(try small.encoder(instructions), tokens, vocabulary)
    let expected = small.vectors(tokens, vocabulary).flatMap { $0 }
    try #require(found.count == expected.count)
    for index in found.indices { #expect(abs(Double(found[index]) - expected[index]) < 2e-5) }
  }

  @Test(arguments: [1, 2]) func `one or two convolutions will do`(convolutions: Int) throws {
    let small = SmallEncoder(convolutions: convolutions)
    let vocabulary = Vocabulary()
    let tokens = SmallEncoder.document(5, words: 12, vocabulary)
    let found = encoded(try small.encoder(), tokens, vocabulary)
    let expected = small.vectors(tokens, vocabulary).flatMap { $0 }
    try #require(found.count == expected.count)
    for index in found.indices { #expect(abs(Double(found[index]) - expected[index]) < 2e-5) }
  }

  @Test func `rows of padding take on what the biases give them`() throws {
    // Had they stayed zeros, a row more or less of them would change nothing.
    var small = SmallEncoder()
    let vocabulary = Vocabulary()
    let tokens = SmallEncoder.document(1, words: 12, vocabulary)
    let padded = small.vectors(tokens, vocabulary)[0]
    small.padding = 0
    let bare = small.vectors(tokens, vocabulary)[0]
    #expect(zip(padded, bare).contains { abs($0 - $1) > 0.1 })
    small.padding = 5
    #expect(small.vectors(tokens, vocabulary)[0] == padded)
  }

  @Test(arguments: PackedWeightsTests.sets)
  func `a document in parts has the bits of the whole, and the whole is right where blocks meet`(
    instructions: Instructions
  ) throws {
    let small = SmallEncoder()
    let encoder = try small.encoder(instructions)
    let vocabulary = Vocabulary()
    let tokens = SmallEncoder.document(300, words: 60, vocabulary)
    let whole = encoded(encoder, tokens, vocabulary)
    let expected = small.vectors(tokens, vocabulary).flatMap { $0 }
    for index in whole.indices { #expect(abs(Double(whole[index]) - expected[index]) < 2e-5) }
    for length in [1, 37, 299] {
      let parts = stride(from: 0, to: tokens.count, by: length).flatMap {
        encoded(encoder, tokens, vocabulary, in: $0..<min($0 + length, tokens.count))
      }
      #expect(parts == whole)
    }
  }

  @Test(arguments: PackedWeightsTests.sets)
  func `what a cache holds changes no bit`(instructions: Instructions) throws {
    let encoder = try SmallEncoder().encoder(instructions)
    let vocabulary = Vocabulary()
    let tokens = SmallEncoder.document(200, words: 60, vocabulary)
    let whole = encoded(encoder, tokens, vocabulary)
    for (words, products) in [(1, 1), (4, 2), (256, 16), (1, 64)] {
      let cache = EncoderCache(encoder, words: words, products: products)
      for _ in 0..<3 { #expect(encoded(encoder, tokens, vocabulary, cache: cache) == whole) }
      #expect(
        encoded(encoder, tokens, vocabulary, in: 50..<60, cache: cache) == Array(whole[50 * 8..<60 * 8]))
    }
  }

  @Test func `a cache may outlive the vocabulary`() throws {
    let encoder = try SmallEncoder().encoder()
    let cache = EncoderCache(encoder)
    let first = Vocabulary()
    _ = encoded(encoder, SmallEncoder.document(30, words: 20, first), first, cache: cache)
    let other = Vocabulary()
    _ = other.append(
      Lexeme(text: "new", orth: 5, lower: 5, norm: 5, prefix: 6, suffix: 7, shape: 8, flags: []))
    let tokens = [DraftToken(start: 0, length: 3, lexeme: 0, norm: 5, flags: [])]
    #expect(encoded(encoder, tokens, other, cache: cache) == encoded(encoder, tokens, other))
  }
}
