import Testing

@testable import DocGraphExtraction

@Suite("Names that a graph may have")
struct CleanNameTests {
  @Test(
    "control characters are blanks, and what is not seen is no name",
    arguments: [
      ("Quill Harbor Bank", "Quill Harbor Bank"), ("Quill\u{8D}Harbor\nBank", "Quill Harbor Bank"),
      ("\u{1B}[31mOtt\u{7}", "[31mOtt"), ("Mi\u{200D}ra Kell", "Mi\u{200D}ra Kell"), ("\u{200B}\u{1}", ""),
      ("", ""),
    ])
  func cleaned(text: String, name: String) {
    #expect(text.cleanName == name)
  }
}
