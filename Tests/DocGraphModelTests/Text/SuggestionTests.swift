import DocGraphModel
import Testing

@Suite("Suggestion")
struct SuggestionTests {
  private let keys = ["aliases", "name", "type", "kind", "summary", "evidence", "mentions", "note", "date"]

  @Test(
    "a misspelled word finds the one that was meant",
    arguments: [
      ("alias", "aliases"), ("alaises", "aliases"), ("aliasses", "aliases"), ("Aliases", "aliases"),
      ("nmae", "name"),
      ("evidance", "evidence"), ("tpye", "type"), ("sumary", "summary"), ("dat", "date"), ("kinds", "kind"),
    ])
  func found(word: String, meant: String) {
    #expect(Suggestion.question(for: word, among: keys) == "did you mean '\(meant)'?")
  }

  @Test("a word that is like none finds none", arguments: ["", "x", "publisher", "aaaaaaa", "zzzz", "組織"])
  func notFound(word: String) {
    #expect(Suggestion.question(for: word, among: keys) == nil)
  }

  @Test("nearest first, then in alphabetical order, no more than asked for")
  func order() {
    let words = ["cot", "bat", "cart", "car", "cats", "dog", "cat"]
    #expect(
      Suggestion.nearest(to: "cat", among: words, limit: 10) == ["cat", "bat", "car", "cart", "cats", "cot"])
    #expect(Suggestion.nearest(to: "cat", among: words, limit: 2) == ["cat", "bat"])
    #expect(Suggestion.nearest(to: "cat", among: words, limit: 0) == [])
  }

  @Test("swapped neighbors are one mistake; each word of three letters may have one")
  func distance() {
    #expect(Suggestion.nearest(to: "ab", among: ["ba"]) == ["ba"])
    #expect(Suggestion.nearest(to: "abcde", among: ["abxye"]) == [])
    #expect(Suggestion.nearest(to: "abcdef", among: ["abxyef", "badcef"], limit: 2) == ["abxyef", "badcef"])
    #expect(Suggestion.nearest(to: "cafe", among: ["café"]) == ["café"])
  }
}
