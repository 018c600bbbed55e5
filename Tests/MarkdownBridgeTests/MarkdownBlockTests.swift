import DocGraphModel
import MarkdownBridge
import Testing

@Suite("Markdown blocks")
struct MarkdownBlockTests {
  /// The blocks as their kind and words, with `¦` between pieces.
  private func read(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try MarkdownParser.blocks(of: bytes).map { block in
      "\(block.kind): "
        + block.pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "¦")
    }
  }

  @Test(
    "words without their marks",
    arguments: [
      ("# The *port* of `Ellen`\n", "heading(level: 1): The ¦port¦ of ¦Ellen"),
      ("#hashtag\n", "paragraph: #hashtag"),
      ("Port Ellen\n=====\n", "heading(level: 1): Port Ellen"),
      ("One **two** _three_ ***four***.\n", "paragraph: One ¦two¦ ¦three¦ ¦four¦."),
      ("The [board](http://board.example/a_(b) \"the board\") met.\n", "paragraph: The ¦board¦ met."),
      ("The [board](<a b> 'c') met.\n", "paragraph: The ¦board¦ met."),
      ("The [board][1] met [once].\n\n[1]: /board\n[once]: /once\n", "paragraph: The ¦board¦ met ¦once¦."),
      ("[once](see below) it met.\n\n[once]: /x\n", "paragraph: once¦(see below) it met."),
      ("[a]: /x\na b c\n", "paragraph: a b c"),
      ("A <http://a.example> b\n", "paragraph: A ¦http://a.example¦ b"),
      ("Smith &amp; Co, R&D, 5&nbsp;km\n", "paragraph: Smith &¦ Co, R&D, 5&nbsp;km"),
      ("\\*not\\* emphasis, C:\\dir\n", "paragraph: *not¦* emphasis, C:\\dir"),
      ("Note[^1] this.\n\n[^1]: The *note*.\n", "paragraph: Note¦ this."),
      ("over <b>two</b>\nlines\n", "paragraph: over ¦two¦\nlines"),
      ("hard  \nbreak\\\nhere\n", "paragraph: hard ¦break¦\nhere"),
      ("a `b\\` `` c`d `` e\n", "paragraph: a ¦b\\¦ ¦ c`d ¦ e"),
      ("~~gone~~ stays\n", "paragraph: gone¦ stays"),
      ("> The pier\n> stands, *they\n> said*.\n", "quotation: The pier\n¦stands, ¦they\n¦said¦."),
      ("> lazy\nline\n", "quotation: lazy\nline"),
      ("- [x] done it\n- [ ] [a](b) open\n", "listItem: done it"),
      ("12. The\n    board\n", "listItem: The\n¦board"),
      ("![The pier at dusk](pier.jpg)\n", "caption: The pier at dusk"),
      ("Icon ![of a ship](ship.png) here\n", "paragraph: Icon ¦ here"),
      ("a\tb\tc *d*\te\n", "paragraph: a\tb\tc ¦d¦\te"),
      ("1.\ttab *and*\n\tmore\n", "listItem: tab ¦and¦\n¦more"),
      ("crlf *one*\r\ntwo\r\n", "paragraph: crlf ¦one¦\r¦two"),
      ("Über *grün* — “é”\n", "paragraph: Über ¦grün¦ — “é”"),
      ("\u{FEFF}# Mark\n", "heading(level: 1): Mark"),
    ])
  func words(text: String, first: String) throws {
    #expect(try read(text).first == first)
  }

  @Test("a table's cells are blocks, its pipes are not")
  func tables() throws {
    let text = "> | Port | *Ships* |\n> |---|:-:|\n> | Ellen | 4\\|5 |\n> | | 7 |\n"
    #expect(try read(text) == ["cell: Port", "cell: Ships", "cell: Ellen", "cell: 4¦|5", "cell: 7"])
    #expect(try read("a | b\n--|--\n1 | 2\n") == ["cell: a", "cell: b", "cell: 1", "cell: 2"])
  }

  @Test("code and HTML are kept apart, footnotes come where they are")
  func others() throws {
    let text = "A[^n].\n\n[^n]: Note.\n\n```swift\nlet a\n```\n\n<div>\nno\n</div>\n\nB a<br>c.\n"
    #expect(
      try read(text) == [
        "paragraph: A¦.", "paragraph: Note.", "code: ```swift\nlet a\n```\n", "html: <div>\nno\n</div>\n",
        "paragraph: B a", "paragraph: c.",
      ])
  }

  @Test("a table too wide for cmark is read as text, and quickly")
  func wideTables() throws {
    let head = String(repeating: "|a", count: 2_000)
    let text =
      head + "\n" + String(repeating: "|-", count: 2_000) + "\n" + String(repeating: "|b\n", count: 5_000)
    #expect(try read(text).count < 10)
  }

  @Test("more than the limit is an error")
  func limit() {
    #expect(throws: MarkdownError.self) {
      try MarkdownParser.blocks(of: [UInt8](repeating: 0x61, count: MarkdownParser.limit + 1))
    }
  }

  @Test("any mixture of marks gives pieces that ascend, lie in the file and on characters", arguments: 0..<8)
  func random(seed: Int) throws {
    let parts = [
      "*", "**", "_", "`", "``", "[", "]", "(", ")", "!", "<", ">", "\n", "\n\n", "\r\n", "> ", "- ", "1. ",
      "# ", "|",
      "|-|-|\n", "&amp;", "&nbsp;", "\\", "~~", "\t", "    ", "word", "über", "日本", "a b", "[^1]", "[^1]: ",
      "[a]: b\n",
      "<br>", "<b>", "<!--", "-->", "```\n", "\u{0}", "=\n", "---\n", "[x] ", "http://a.b", "\"",
    ]
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<150 {
      let text = (0..<1 + random.below(40)).map { _ in parts[random.below(parts.count)] }.joined()
      let bytes = Array(text.utf8)
      var last = 0
      for block in try MarkdownParser.blocks(of: bytes) {
        #expect(!block.pieces.isEmpty)
        for piece in block.pieces {
          #expect(
            piece.lowerBound >= last && !piece.isEmpty && piece.upperBound <= bytes.count,
            "\(text.debugDescription)")
          guard piece.upperBound <= bytes.count else { continue }
          #expect(String(validating: bytes[piece], as: UTF8.self) != nil, "\(text.debugDescription)")
          last = piece.upperBound
        }
      }
    }
  }
}
