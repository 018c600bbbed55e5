import DocGraphFormats
import Testing

@Suite("Text in Markdown and CSV")
struct PlainTextFormsTests {
  @Test(
    "is never markup",
    arguments: [
      ("plain text, 10:30", "plain text, 10:30"), ("*bold* _it_ `c`", #"\*bold\* \_it\_ \`c\`"#),
      ("<b>&amp;[x](y)|", #"\<b\>\&amp;\[x\](y)\|"#), ("# a # b", "\\# a # b"), ("- a - b", #"\- a - b"#),
      ("12. of May", #"12\. of May"#), ("a 12. b", "a 12. b"), ("see https://x.y", #"see https\://x.y"#),
      ("a\nb\tc\u{0}d", "a b c d"), ("\\", "\\\\"), ("", ""), ("e\u{301}*", "e\u{301}\\*"),
    ])
  func markdown(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test("quotes what would end a cell")
  func csv() {
    #expect(
      CSVText.row(["a", "b,c", "say \"x\"", "two\nlines", ""])
        == "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",")
  }
}
