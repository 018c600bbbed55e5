import Testing

@testable import DocGraphRendering

@Suite("Lines of cards and labels")
struct LineWrappingTests {
  @Test(
    "text is broken into few lines of about equal length",
    arguments: [
      ("Harbor Trust", ["Harbor Trust"]),
      ("China-SCO AI Cooperation Forum", ["China-SCO AI", "Cooperation Forum"]),
      (
        "Institute of Russian, Eastern European, and Central Asian Studies",
        ["Institute of Russian,", "Eastern European, and", "Central Asian Studies"]
      ),
      ("Faster work on high-quality datasets", ["Faster work on", "high-quality datasets"]),
      ("", []),
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ["ABCDEFGHIJKLMNOPQRSTU", "VWXYZ"]),
      ("上海合作组织成员国人工智能合作论坛", ["上海合作组织成员国", "人工智能合作论坛"]),
    ])
  func lines(text: String, expected: [String]) {
    #expect(LineWrapping(width: 21, maximumLines: 4).lines(text) == expected)
  }

  @Test("what does not fit ends in an ellipsis")
  func cut() {
    #expect(
      LineWrapping(width: 10, maximumLines: 2).lines("one two three four five six")
        == ["one two", "three fou…"])
  }
}
