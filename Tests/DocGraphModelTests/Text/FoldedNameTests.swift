import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("FoldedName")
struct FoldedNameTests {
  @Test(
    "what people type alike is alike",
    arguments: [
      ("Harbor Trust", "harbor trust"), ("HARBOR  TRUST", "harbor trust"),
      (" Harbor\tTrust\r\n", "harbor trust"),
      ("Harbor\u{A0}Trust\u{3000}", "harbor trust"), ("Café", "cafe"), ("CAFE\u{301}", "cafe"),
      ("Ａｃｍｅ １", "acme 1"),
      ("ﾄﾖﾀ", "トヨタ"), ("Straße", "strasse"), ("STRASSE", "strasse"), ("ẞ", "ss"), ("ﬁnance", "finance"),
      ("İstanbul", "istanbul"), ("ISTANBUL", "istanbul"), ("ıstanbul", "istanbul"),
      ("Diyarbakır", "diyarbakir"),
      ("Łódź", "lodz"), ("Søren", "soren"), ("Đặng", "dang"), ("Þór", "thor"), ("Ægir", "aegir"),
      ("Œuvre", "oeuvre"),
      ("O’Brien", "o'brien"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("РОССИЯ", "россия"), ("上海", "上海"),
      ("e\u{301}\u{323}", "e"),
      ("", ""), (" \n", ""),
    ])
  func folded(name: String, text: String) {
    #expect(FoldedName(name).text == text)
    #expect(FoldedName(name) == FoldedName(text))
  }

  @Test(
    "what differs stays different",
    arguments: [("が", "か"), ("Harbor", "Harbour"), ("HarborTrust", "Harbor Trust"), ("हिन्दी", "हनद")])
  func different(left: String, right: String) {
    #expect(FoldedName(left) != FoldedName(right))
  }

  @Test(
    "folding twice is folding once, in either normal form",
    arguments: ["Ǆ Ṩ ẛ̣ ΐ ᾳ Ⅷ ½ é e\u{301} 한국 ＡＢ ß ŉ ǰ", "İIıi ŁØĐ"])
  func idempotent(name: String) {
    let folded = FoldedName(name)
    #expect(FoldedName(folded.text) == folded)
  }

  @Test("ASCII folds the short way as it does the long way", arguments: 0..<4 as Range<UInt64>)
  func fastPath(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let name = String(
        decoding: (0..<12).map { _ in UInt8.random(in: 9...126, using: &generator) }, as: UTF8.self)
      // One letter beyond ASCII takes the long way.
      #expect(FoldedName(name + " é").text == FoldedName(name + " e").text, "\(name)")
    }
  }
}
