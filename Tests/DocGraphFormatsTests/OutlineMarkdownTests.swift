import DocGraphEvidence
import DocGraphFormats
import Testing

@Suite("Outlines as Markdown")
struct OutlineMarkdownTests {
  @Test("have headings, lists and quotes")
  func markdown() {
    var outline = Outline("Title")
    outline.lead = ["First.", "Second."]
    var section = Outline.Section("Owns (2)")
    section.notes = ["A note."]
    section.entries = [
      Outline.Entry("B", details: ["In Gazette"], quotes: [Outline.Quote("A owns B.", source: "one")]),
      Outline.Entry("C"),
    ]
    var numbered = Outline.Section("Questions")
    numbered.isNumbered = true
    numbered.entries = [Outline.Entry("Who?", details: ["Ask: A"]), Outline.Entry("When?")]
    outline.sections = [section, numbered]
    outline.footnotes = ["2 relations"]
    #expect(
      OutlineMarkdown.text(of: outline) == """
        # Title

        First.

        Second.

        ## Owns (2)

        A note.

        - B
          - In Gazette

          > “A owns B.” (one)

        - C

        ## Questions

        1. Who?
           - Ask: A
        2. When?

        *2 relations*
        """)
  }

  @Test("let no name, quote or source become markup, or reach beyond its line")
  func hostile() {
    let evil = "*x*\n# <b>[a](b)|`\u{202E}\u{0}&\\"
    var outline = Outline(evil)
    var section = Outline.Section(evil)
    section.notes = [evil]
    section.entries = [Outline.Entry(evil, details: [evil], quotes: [Outline.Quote(evil, source: evil)])]
    outline.sections = [section]
    let safe = #"\*x\* # \<b\>\[a\](b)\|\` \&\\"#
    #expect(
      OutlineMarkdown.text(of: outline) == """
        # \(safe)

        ## \(safe)

        \(safe)

        - \(safe)
          - \(safe)

          > “\(safe)” (\(safe))

        """)
  }
}
