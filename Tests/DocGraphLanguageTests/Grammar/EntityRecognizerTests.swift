import DocGraphLanguage
import DocGraphModel
import Testing

@Suite struct EntityRecognizerTests {
  private static let moves =
    #"{"0":{},"1":{"A":3,"B":2},"2":{"A":3,"B":2},"3":{"A":3,"B":2},"4":{"A":3,"B":2,"":1},"5":{"":1}}"#

  private func recognized(_ draft: Draft, _ weights: StateWeights, seed: UInt64 = 1) throws -> [DraftToken] {
    let recognizer = try EntityRecognizer(moves: MoveTable(json: Self.moves), weights: weights)
    #expect(recognizer.labels == ["A", "B"])
    var random = SplitMix64(seed: seed)
    let vectors = SmallNetwork.numbers(draft.tokens.count * SmallNetwork.width, &random)
    var draft = draft
    recognizer.recognize(&draft, vectors: vectors.span)
    return draft.tokens
  }

  /// `A` and `B` where an entity starts, small letters within it.
  private func text(_ tokens: [DraftToken]) -> String {
    tokens.map { $0.entity == 0 ? "-" : ["a", "b"][Int($0.entity) - 1] }.enumerated().map { index, letter in
      tokens[index].startsEntity ? letter.uppercased() : letter
    }.joined()
  }

  /// What a network finds that likes moves as much as is told here: begin, in, last and unit of `A` and `B`, the unit without a
  /// label, and outside.
  private func found(_ scores: [Float], _ draft: Draft) throws -> String {
    text(try recognized(draft, SmallNetwork.preferring(scores, places: 3)))
  }

  @Test func `an entity that goes on ends with the text`() throws {
    #expect(try found([5, 9, 9, 9, 1, 1, 0, 0, 99, 0], SmallNetwork.draft(5)) == "Bbbbb")
    #expect(try found([9, 5, 1, 9, 2, 1, 0, 0, 99, 0], SmallNetwork.draft(5)) == "AaAaA")
  }

  @Test func `of equal moves the first valid one is made`() throws {
    #expect(try found(Array(repeating: 0, count: 10), SmallNetwork.draft(4)) == "Aaaa")
  }

  @Test func `no entity starts with white space, or goes past a sentence that is known`() throws {
    let begin: [Float] = [9, 0, 9, 9, 1, 1, 5, 0, 99, 0]
    #expect(try found(begin, SmallNetwork.draft(6, spaces: [0, 1, 4])) == "--Aaaa")
    #expect(try found(begin, SmallNetwork.draft(6, sentences: [0, 2, 3])) == "AaAAaa")
    #expect(try found(begin, SmallNetwork.draft(6, spaces: [3], sentences: [0, 3, 5])) == "Aaa-AA")
    #expect(try found([0, 0, 0, 0, 0, 0, 1, 2, 99, 0], SmallNetwork.draft(3, spaces: [1])) == "B-B")
  }

  @Test func `what was found before is found anew`() throws {
    var draft = SmallNetwork.draft(2)
    draft.tokens[0].entity = 2
    draft.tokens[0].startsEntity = true
    #expect(try found([0, 0, 0, 0, 0, 0, 0, 0, 0, 9], draft) == "--")
  }

  @Test func `a text without tokens has no entities`() throws {
    #expect(try found(Array(repeating: 0, count: 10), SmallNetwork.draft(0)) == "")
  }

  @Test(arguments: 0..<40)
  func `whatever the scores, entities keep the rules`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 300)
    let count = 1 + random.below(seed == 0 ? 700 : 60)
    let spaces = Set((0..<count).filter { _ in random.below(4) == 0 })
    let sentences = Set((0..<count).filter { $0 > 0 && seed % 2 == 0 && random.below(6) == 0 })
    let draft = SmallNetwork.draft(count, spaces: spaces, sentences: sentences)
    let tokens = try recognized(
      draft, SmallNetwork.random(places: 3, moves: 10, seed: UInt64(seed)), seed: UInt64(seed) + 400)
    for (index, token) in tokens.enumerated() {
      #expect(token.entity <= 2)
      if token.startsEntity {
        #expect(token.entity > 0 && !spaces.contains(index))
      } else if token.entity > 0 {
        // It continues the entity before, in the same sentence.
        #expect(index > 0 && tokens[index - 1].entity == token.entity && !sentences.contains(index))
      }
    }
  }
}
