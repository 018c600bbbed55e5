import DocGraphSyntax
import Testing

@Suite("Suggestions for misspelled words")
struct SuggestionTests {
  private static let keys = [
    "id", "type", "name", "aliases", "kind", "external_ids", "evidence", "end", "note",
  ]

  @Test(
    "The nearest known word is found",
    arguments: [
      ("alias", "aliases"), ("aliasse", "aliases"), ("nmae", "name"), ("Name", "name"), ("ids", "id"),
      ("externalIDs", "external_ids"), ("external-ids", "external_ids"), ("evidnece", "evidence"),
      ("evidences", "evidence"), ("knd", "kind"), ("nota", "note"),
    ])
  func near(word: String, expected: String) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == expected)
    #expect(Suggestion.hint(for: word, among: Self.keys) == "did you mean '\(expected)'?")
  }

  @Test(
    "A word far from all known ones gets none", arguments: ["", "x", "colour", "relations", "nm", "zzzz"])
  func far(word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == nil)
  }

  @Test("A swap of neighbours counts once, and no part is edited twice")
  func alignment() {
    #expect(Suggestion.nearest(to: "ca", among: ["ac"]) == "ac")
    // Three by optimal string alignment; two if the swapped letters could be parted again.
    #expect(Suggestion.nearest(to: "caxy", among: ["abcxy"]) == nil)
  }

  @Test("Of equally near words the first wins")
  func tie() {
    #expect(Suggestion.nearest(to: "cet", among: ["cat", "cut"]) == "cat")
    #expect(Suggestion.nearest(to: "cet", among: ["cut", "cat"]) == "cut")
  }
}
