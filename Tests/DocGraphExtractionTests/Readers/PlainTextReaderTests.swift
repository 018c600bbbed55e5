import Testing

@testable import DocGraphExtraction

@Suite("Reading plain text")
struct PlainTextReaderTests {
  private func outline(_ text: String) -> [String] {
    PlainTextReader.document(DecodedText(Array(text.utf8))).outline
  }

  @Test("hard-wrapped lines are one paragraph, blank lines part them")
  func wrapped() {
    let text = """
      PORT ELLEN REPORT

      The Harbor Trust said on Tuesday that the north pier would be re-
      built by the end of the year, and that the well-
      known lighthouse would be moved to the other side of the bay for
      good.

      Nobody answered. The government of the island has not said a word
      about it.
      """
    #expect(
      outline(text) == [
        "heading: PORT ELLEN REPORT",
        "paragraph: The Harbor Trust said on Tuesday that the north pier would be re¦built by the end of the year, and "
          + "that the well-¦known lighthouse would be moved to the other side of the bay for\ngood.",
        "paragraph: Nobody answered. The government of the island has not said a word\nabout it.",
      ])
  }

  @Test("a text with a paragraph a line has no lines to join")
  func paragraphLines() {
    let long = String(repeating: "The pier is long and the sea is wide. ", count: 5).dropLast()
    #expect(outline("\(long)\n\(long)\nShort one.\n").count == 3)
  }

  @Test("items of lists, with lines that go on")
  func lists() {
    let text =
      "The board wants:\n- a pier that is\n  long enough\n- a crane\n1) one\n2) two\n\n(a) first\n• second\n"
    #expect(
      outline(text) == [
        "paragraph: The board wants:", "listItem: a pier that is\n¦long enough", "listItem: a crane",
        "listItem: one",
        "listItem: two", "listItem: first", "listItem: second",
      ])
  }

  @Test("headings are short, alone and have no end mark; or underlined")
  func headings() {
    let text =
      "Intro here\n==========\nText that says a thing.\n\nNext part\n\nMore text here.\n\nIt ends.\n\n2031-05-01.\n"
    #expect(
      outline(text) == [
        "heading: Intro here", "paragraph: Text that says a thing.", "heading: Next part",
        "paragraph: More text here.",
        "paragraph: It ends.", "paragraph: 2031-05-01.",
      ])
  }

  @Test("tables and code are not read, marked words are quotations")
  func others() {
    let text =
      "Port      Ships     Berths\nEllen     12        4\nSaltmar   7         3\n\nlet a = {b};\nif (a > b) { c = d; }\n\n> He said\n> so.\n"
    #expect(outline(text).map { String($0.prefix(9)) } == ["other: Po", "other: le", "quotation"])
    #expect(outline(text)[2] == "quotation: He said\n¦so.")
  }

  @Test("a first line that is indented begins a paragraph")
  func indented() {
    let text = """
         The first paragraph is long enough to be wrapped here, and it
      goes on to the second line and then to the third line that ends.
         The second paragraph is long enough to be wrapped here, too, so
      that it has two lines.
      """
    #expect(outline(text).count == 2)
  }
}
