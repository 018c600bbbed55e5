import DocGraphDOT
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Text of plain letters")
struct PlainTextTests {
  @Test("plain text is collapsed and cut as text of other scripts is")
  func sameAsOthers() {
    var generator = SplitMix64(seed: 7)
    let characters: [Character] = ["a", "é", "ſ", "“", "—", "…", "人", " ", "\t", "\r\n", "\u{85}", "\u{A0}"]
    for _ in 1...500 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = "x" + String((0..<count).map { _ in characters.randomElement(using: &generator) ?? "a" })
      for limit in 1...12 {
        let plain = DisplayText(text, limit: limit)
        // The Greek letter sends the same text the way of all scripts.
        let other = DisplayText("Ω" + text, limit: limit + 1)
        #expect(
          "Ω" + plain.text == other.text && plain.isCut == other.isCut, "\(text.debugDescription) \(limit)")
      }
    }
  }
}
