import DocGraphLanguage
import Testing

/// Tokens and sentences without a model.
@Suite struct RuleTokensTests {
  private func words(_ text: String) throws -> [String] {
    try Language.rules.analyze(text).tokens.map(\.text)
  }

  @Test(arguments: [
    (
      "The Trust (HT) won't pay $1,000.",
      ["The", "Trust", "(", "HT", ")", "wo", "n't", "pay", "$", "1,000", "."]
    ),
    ("Mr. Rask's boat, the “Heron”…", ["Mr.", "Rask", "'s", "boat", ",", "the", "“", "Heron", "”", "…"]),
    ("See https://harbor.example/a?b=1 now!", ["See", "https://harbor.example/a?b=1", "now", "!"]),
    ("mail press@harbor.example", ["mail", "press@harbor.example"]),
    ("the U.S. grew 3.4%", ["the", "U.S.", "grew", "3.4", "%"]),
    ("", []),
  ])
  func `a few rules split words from what stands at them`(text: String, expected: [String]) throws {
    #expect(try words(text) == expected)
  }

  @Test func `sentences end where the rules say, and hold all tokens`() throws {
    let text = try Language.rules.analyze("The river rose.  Two bridges closed.\n\nMr. Vane left.")
    #expect(
      text.sentences.map { text.text(of: $0) } == [
        "The river rose.  ", "Two bridges closed.\n\n", "Mr. Vane left.",
      ])
    #expect(text.sentences.first?.lowerBound == 0 && text.sentences.last?.upperBound == text.tokens.count)
  }

  @Test func `what only a model knows is nil or empty`() throws {
    let text = try Language.rules.analyze("Geneva is a city.")
    #expect(text.components == [] && text.entities.isEmpty && text.nounChunks.isEmpty)
    #expect(text.tokens.allSatisfy { $0.tag == nil && $0.lemma == nil && $0.head == nil && $0.entity == nil })
    #expect(Language.rules.hasModel == false)
  }

  @Test func `offsets are those of the document's bytes, whatever they are`() throws {
    let bytes: [UInt8] = [0xff] + Array("é ".utf8) + [0xed, 0xa0, 0x80, 0] + Array(" 😀.".utf8)
    let text = try Language.rules.analyze(TextSection(bytes: bytes, offset: 100))
    var covered = 100
    for token in text.tokens {
      #expect(token.range.lowerBound == covered)
      covered = token.range.upperBound + (token.isFollowedBySpace ? 1 : 0)
    }
    #expect(covered == 100 + bytes.count && text.range == 100..<100 + bytes.count)
  }
}
