import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

/// These tables pin `rules-1`: a change of any line needs a splitter of a new name.
@Suite("SentenceSplitter rules-1")
struct SentenceSplitterTests {
  private func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSplitter().sentences(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("its name stands in files")
  func name() {
    #expect(SentenceSplitter.name == "rules-1")
  }

  @Test(
    "sentences of prose, here cut at ¦",
    arguments: [
      "One.¦Two!¦Three?¦Four", "One sentence", "What?!¦No!!!¦Yes.", "Wait... what?¦Wait...¦What?",
      "And so… then.¦And so…¦Then.",
      "The U.S. Senate met.¦He left the U.S.¦He went home.",
      "Mr. Smith, Dr. Li, Prof. Po and Mrs. Ray met Gen. Ott.¦They spoke.",
      "Messrs. Po and Li of St. Petersburg climbed Mt. Etna near Ft. Worth.",
      "J. R. R. Tolkien met George W. Bush.¦Then what?",
      "They chose Plan B.¦It failed.", "Á. Szabó and Ж. Иванов came.",
      "It cost 3.5 million.¦Prices rose 3.5.¦Percent fell.",
      "In 1990.¦5 men died.", "See p. 4, pp. 5–6, Fig. 3, Art. 5 and No. 7.¦See Vol. IV of it.",
      "He said no.¦Then he left.¦No.¦That is wrong.", "(See p. 4.)¦Then they left.",
      "On Jan. 5, 2031 and 5 Sept. 2031.¦It was in Dec.¦Then came Jan.",
      "It was 5 p.m.¦They left at 5 p.m. Tuesday.",
      "The Ph.D. student and the E.U. Commission of Washington, D.C. agreed.",
      "They came, i.e. Bob and Al, e.g. Swift, vs. Bo, cf. Li.", "Approx. 5 and ca. 1990 and c. 1991.",
      "Acme Inc. said so.¦Acme Co. Ltd. won.¦Acme Corp. Chairman Bo Li resigned from Acme Ltd.¦Bo Li left.",
      "He waited a sec.¦Then he did one rep.¦Then none.",
      "Smith et al. Nature 2031, Dept. Head Po, etc.¦Then more.", "M. Macron left, Lt. Gov. Po too.",
      "“Mr. Po left.”¦(Mr. Li too.)", "“Really?” she asked.¦“Really?”¦She asked.",
      "\"Yes!\" he said.¦\"Yes.\"¦He said so.",
      "He said ‘no.’¦Then 'no.'¦Then.", "«Oui.»¦Il part.", "“No!” – he said.",
      "It was **bold.**¦Then _it._¦Then.", "It is so.[1]¦Next.[23]¦[4] Then.",
      "See https://a.b/c?d=E for it.¦Then.", "Version 2.0.1 came.¦$5 fell.¦€5 rose.",
      "iPhone 5.¦Then. iPads sold.", "It rose 5 %.¦“Why?”",
      "Tab.\tThen.¦Double.  Then.".replacingOccurrences(of: ".\tT", with: ".¦T").replacingOccurrences(
        of: ".  T", with: ".¦T"),
      "Line one\nline two.¦Line three.", "He asked.¦¿Qué?¦¡Sí!", "Он ушёл.¦Она нет.", "هل ذهب؟¦نعم۔¦لا",
      "वह गया।¦वह आया।",
    ])
  func prose(marked: String) {
    let expected = marked.split(separator: "¦").map(String.init)
    #expect(split(marked.replacingOccurrences(of: "¦", with: " ")) == expected)
  }

  @Test(
    "full-width marks need no white space",
    arguments: [
      "上海合作组织成立。¦中国提出计划！¦好吗？¦好", "“好吗？”¦他说。", "（见第4页。）¦然后。", "日本語です。¦「はい。」¦と言った。", "ﾊｲ｡¦次", "什么？！¦是。",
      "GDP增长3.5%。¦A.B公司成立。",
    ])
  func fullWidth(marked: String) {
    let expected = marked.split(separator: "¦").map(String.init)
    #expect(split(expected.joined()) == expected)
    #expect(split(expected.joined(separator: "\n\u{3000}\u{3000}")) == expected)
  }

  @Test("the parts of Markdown: front matter, headings, lists, quotes, tables, fences, rules")
  func markdown() {
    let text = """
      \u{FEFF}---
      title: Harbor board
      date: 2031-03-04
      ---
      # Heading one
      Prose at once. Second
      of it.
      ## No. 5 of Mr. Po
      Setext heading
      ==============
      1. First item. Still first,
         continued.
      2) Second item
      - bullet
      * star *emphasis.* Next
      + plus

      ***
      > A quote that goes
      > on. And on.
      >
      > > Nested. Twice.
      Lazy line.

      | a | b |
      |---|---|
      | c. | d |

      ```swift
      let x = 1
      ```
      In the year
      1990. Then it was
      12. March. *Emphasis* only. #hashtag
      - -
      ...
      """
    #expect(
      dump(text) == """
        1 title: Harbor board
        2 date: 2031-03-04
        3 Heading one
        4 Prose at once.
        4 Second⏎of it.
        5 No. 5 of Mr. Po
        6 Setext heading
        7 First item.
        7 Still first,⏎   continued.
        8 Second item
        9 bullet
        10 star *emphasis.*
        10 Next
        11 plus
        12 A quote that goes⏎> on.
        12 And on.
        13 Nested.
        13 Twice.
        13 Lazy line.
        14 | a | b |
        15 | c. | d |
        16 let x = 1
        17 In the year⏎1990.
        17 Then it was⏎12.
        17 March.
        17 *Emphasis* only. #hashtag
        """)
  }

  private func dump(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return SentenceSplitter().sentences(of: bytes).map { sentence in
      let words = String(decoding: bytes[sentence.range], as: UTF8.self).replacingOccurrences(
        of: "\n", with: "⏎")
      return "\(sentence.paragraph) \(words)"
    }.joined(separator: "\n")
  }

  @Test("a rule at the top of a text is no front matter without keys or without an end")
  func noFrontMatter() {
    #expect(dump("---\nJust prose. More\nof it.\n---\n") == "1 Just prose.\n1 More⏎of it.")
    #expect(dump("---\nkey: value\nmore. Then\n") == "1 key: value⏎more.\n1 Then")
    #expect(dump("---\nkey: value\n\n---\nmore") == "1 key: value\n2 more")
  }

  @Test(
    "lines may end in CR LF, and a text without an end of line or without words",
    arguments: [
      ("One.\r\nTwo.\r\n\r\nThree", ["One.", "Two.", "Three"]), ("# A\r\n\r\n- b\r\n", ["A", "b"]), ("", []),
      (" \n\t\n", []),
      ("---", []), ("...", []), ("?!", []), ("#", []), ("#\n- \n> \n1.", ["1."]), ("a", ["a"]),
      ("\u{A0}a.\u{A0}\n\u{3000}B\u{3000}", ["a.", "B"]),
    ] as [(String, [String])])
  func edges(text: String, sentences: [String]) {
    #expect(split(text) == sentences)
  }

  @Test(
    "any bytes are split: in order, trimmed, each with a word, nothing but marks between",
    arguments: 0..<4 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces =
      [
        "A", "b", "5", ".", "!", "…", "。", "”", "“", ")", " ", "\n", "\r\n", "> ", "- ", "# ", "1. ", "---\n",
        "k: v\n", "Mr", "|", "[1]", "é",
      ]
      .map { Array($0.utf8) } + [[0xE2], [0xFF], [0], [0x80]]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
        pieces.randomElement(using: &generator) ?? []
      }
      var end = 0
      var paragraph = 1
      for sentence in SentenceSplitter().sentences(of: text) {
        let words = text[sentence.range]
        #expect(sentence.range.lowerBound >= end && sentence.paragraph >= paragraph)
        #expect(words.contains { $0 >= 0x30 })
        for byte in [words.first, words.last] {
          #expect(byte.map { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D } == true)
        }
        let between = text[end..<sentence.range.lowerBound]
        #expect(!between.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }, "\(text)")
        end = sentence.range.upperBound
        paragraph = sentence.paragraph
      }
    }
  }

  @Test(
    "long runs of marks, spaces and quotes take no quadratic time",
    arguments: ["!", "a! ", " ", "\"", "> ", "- ", "[", "。", "\n", "a."])
  func runs(piece: String) {
    let text = Array(repeatElement(Array(piece.utf8), count: 100_000).joined())
    #expect(SentenceSplitter().sentences(of: text).count <= 100_000)
  }
}
