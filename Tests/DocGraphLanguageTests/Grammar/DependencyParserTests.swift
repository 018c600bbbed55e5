import DocGraphLanguage
import DocGraphModel
import Testing

@Suite struct DependencyParserTests {
  private static let moves =
    #"{"0":{"":9},"1":{"":9},"2":{"nsubj":3,"det":2,"pobj||prep":1},"3":{"prep":4,"nsubj":3,"pobj":2,"det||nsubj":1},"4":{"ROOT":1}}"#

  private func parsed(_ count: Int, _ weights: StateWeights, seed: UInt64 = 1, spaces: Set<Int> = []) throws
    -> Draft
  {
    let parser = try DependencyParser(moves: MoveTable(json: Self.moves), weights: weights)
    var random = SplitMix64(seed: seed)
    let vectors = SmallNetwork.numbers(count * SmallNetwork.width, &random)
    var draft = SmallNetwork.draft(count, spaces: spaces)
    parser.parse(&draft, vectors: vectors.span)
    #expect(draft.isParsed)
    return draft
  }

  /// The parse of a network that likes the kinds of moves in this order.
  private func preferring(_ kinds: [Int], count: Int) throws -> Draft {
    let scores = try MoveTable(json: Self.moves).moves.map {
      Float(kinds.count - kinds.firstIndex(of: $0.kind)!)
    }
    return try parsed(count, SmallNetwork.preferring(scores, places: 8))
  }

  @Test func `right arcs make a chain`() throws {
    let draft = try preferring([3, 0, 1, 2, 4], count: 4)
    #expect(draft.tokens.map(\.head) == [0, 0, 1, 2])
    #expect(draft.tokens.map(\.dependency) == [0, 4, 4, 4])
    #expect(draft.tokens.map(\.startsSentence) == [true, false, false, false])
  }

  @Test func `left arcs make a chain`() throws {
    let draft = try preferring([2, 0, 1, 3, 4], count: 4)
    #expect(draft.tokens.map(\.head) == [1, 2, 3, 3])
    #expect(draft.tokens.map(\.dependency) == [1, 1, 1, 0])
  }

  @Test func `breaks make sentences of one token`() throws {
    let draft = try preferring([4, 3, 0, 1, 2], count: 3)
    #expect(draft.tokens.map(\.head) == [0, 1, 2])
    #expect(draft.tokens.map(\.startsSentence) == [true, true, true])
  }

  @Test func `of equal moves the first valid one is made`() throws {
    // 0 and 1 are shifted, 1 goes back, and all are roots.
    let draft = try parsed(3, SmallNetwork.preferring(Array(repeating: 0, count: 10), places: 8))
    #expect(draft.tokens.map(\.head) == [0, 1, 2])
    #expect(draft.tokens.map(\.dependency) == [0, 0, 0])
  }

  @Test func `a network of no numbers still comes to an end`() throws {
    let draft = try parsed(20, SmallNetwork.preferring(Array(repeating: .nan, count: 10), places: 8))
    #expect(draft.tokens.count == 20)
  }

  @Test func `labels are ROOT and those of the moves without what lifting added`() throws {
    let parser = try DependencyParser(
      moves: MoveTable(json: Self.moves), weights: SmallNetwork.random(places: 8, moves: 10, seed: 1))
    #expect(parser.labels == ["ROOT", "nsubj", "det", "pobj", "prep"])
  }

  @Test func `a text without tokens is parsed`() throws {
    #expect(try parsed(0, SmallNetwork.random(places: 8, moves: 10, seed: 1)).tokens.isEmpty)
  }

  @Test(arguments: 0..<40)
  func `whatever the scores, each sentence is one tree`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 100)
    let count = 1 + random.below(seed == 0 ? 700 : 60)
    let spaces = Set((0..<count).filter { _ in random.below(5) == 0 })
    let weights = SmallNetwork.random(places: 8, moves: 10, seed: UInt64(seed))
    let tokens = try parsed(count, weights, seed: UInt64(seed) + 200, spaces: spaces).tokens
    #expect(tokens[0].startsSentence)
    var sentence = 0
    let sentences = tokens.map { token in
      sentence += token.startsSentence ? 1 : 0
      return sentence
    }
    var roots = Array(repeating: 0, count: sentence + 1)
    for (index, token) in tokens.enumerated() {
      #expect(token.dependency < 5)
      #expect(sentences[Int(token.head)] == sentences[index])
      if Int(token.head) == index {
        roots[sentences[index]] += 1
        #expect(token.dependency == DependencyLabels.root)
      }
      var ancestor = index
      var steps = 0
      while Int(tokens[ancestor].head) != ancestor && steps <= count {
        ancestor = Int(tokens[ancestor].head)
        steps += 1
      }
      #expect(steps <= count, "a cycle")
    }
    #expect(roots.dropFirst().allSatisfy { $0 == 1 })
  }

  @Test(arguments: [
    #"{"0":{"":9},"2":{"det":1}}"#, #"{"1":{"":9},"2":{"det":1}}"#, #"{"0":{"":9},"1":{"":9},"5":{"a":1}}"#,
    #"{"0":{"":9},"1":{"":9},"2":{"":1}}"#, #"{"0":{"":9},"1":{"":9},"3":{"a||b||c":1}}"#,
    #"{"0":{"":9},"1":{"":9},"2":{"subtok":1}}"#, "{}",
  ])
  func `moves that no parser has are an error`(json: String) throws {
    let moves = try MoveTable(json: json)
    let weights = SmallNetwork.random(places: 8, moves: max(1, moves.moves.count), seed: 1)
    #expect(throws: LanguageError.self) { try DependencyParser(moves: moves, weights: weights) }
  }

  private func model(hidden: Int = 2, moves: Int = 10, places: Int = 8, projection: Int = 96) throws
    -> ModelParameters
  {
    func zeros(_ shape: Int...) -> PackedValue {
      .floats(Array(repeating: 0, count: shape.reduce(1, *)), shape: shape)
    }
    let bytes = PackedValue.model([
      ("parser_model", [], []),
      (
        "precomputable_affine", [("nO", hidden), ("nI", 3)],
        [("W", zeros(places, hidden, 2, 3)), ("b", zeros(hidden, 2)), ("pad", zeros(1, places, hidden, 2))]
      ),
      ("linear", [], [("W", zeros(moves, hidden)), ("b", zeros(moves))]),
      ("linear", [], [("W", zeros(3, projection)), ("b", zeros(3))]),
    ]).encoded
    return try ModelParameters(bytes, place: "model")
  }

  @Test func `the network is read from a model's file`() throws {
    let moves = try MoveTable(json: Self.moves)
    let parser = try DependencyParser(moves: moves, model: model(), instructions: .plain)
    var draft = SmallNetwork.draft(3)
    let vectors = [Float](repeating: 1, count: 3 * 96)
    parser.parse(&draft, vectors: vectors.span)
    #expect(draft.tokens.map(\.head) == [0, 1, 2])
    for wrong in [try model(moves: 9), try model(places: 7), try model(projection: 95), try model(hidden: 0)]
    {
      #expect(throws: LanguageError.self) {
        try DependencyParser(moves: moves, model: wrong, instructions: .plain)
      }
    }
  }
}
