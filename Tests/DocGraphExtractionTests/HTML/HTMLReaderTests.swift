import DocGraphModel
import Testing
import XMLBridge

@testable import DocGraphExtraction

@Suite("HTML pages")
struct HTMLReaderTests {
  static func document(_ bytes: [UInt8]) throws(MarkupError) -> SourceDocument {
    HTMLReader().document(from: try InProcessMarkup().tree(of: MarkupSource(bytes, .html)))
  }

  private func document(_ html: String) throws(MarkupError) -> SourceDocument {
    try Self.document(Array(html.utf8))
  }

  @Test("of every shape give their main text and what they say of themselves", arguments: TestPage.all)
  func pages(page: TestPage) throws {
    let found = try Self.document(page.bytes)
    #expect(String(decoding: found.text, as: UTF8.self) == page.text)
    #expect(found.blocks.map(\.role) == page.roles)
    #expect(
      [found.title, found.author, found.publisher, found.published?.description, found.url, found.language]
        == page.facts)
    #expect(found.notices == page.notices)
    #expect(found.reader == "html-1")
    #expect(!found.isFileItself)
  }

  @Test(
    "have their text where a class says so",
    arguments: [
      ("entry-content", true), ("x td-Post-Content y", true), ("c-article__body--wide", true),
      ("content", false), ("post body", false), ("", false),
      // Nobody writes so many; the first are read.
      (String(repeating: "a ", count: 500_000) + "entry-content", false),
      ("entry-content " + String(repeating: "e ", count: 500_000), true),
    ])
  func bodyNames(classes: String, isBody: Bool) {
    #expect(ClassWords.namesBody(classes) == isBody)
  }

  @Test("are blocks that hold the whole text between them", arguments: TestPage.all)
  func blocks(page: TestPage) throws {
    let found = try Self.document(page.bytes)
    let texts = found.blocks.map { String(decoding: found.text[$0.range], as: UTF8.self) }
    #expect(texts.joined(separator: "\n\n") + "\n" == String(decoding: found.text, as: UTF8.self))
  }

  @Test(
    "without a text have a notice",
    arguments: [
      "", "<p>", "<title>Port</title>", "<nav><a href=/>Home</a></nav>", "<script>x()</script>",
      "<h1>Port</h1>",
    ])
  func empty(html: String) throws {
    let found = try document(html)
    #expect(found.notices == ["the page has no main text that could be found"])
    #expect(!found.blocks.contains { $0.role != .title })
  }

  @Test("tell of bytes that are no characters")
  func broken() throws {
    let start = Array("<meta charset=utf-8><p>The board of the port met on Monday ".utf8)
    let found = try Self.document(start + [0xFF] + Array(" and left in haste.".utf8))
    #expect(found.notices == ["1 byte or character is not what its encoding, UTF-8, allows"])
  }

  @Test("without names and with one long paragraph give its neighbors too")
  func short() throws {
    let long = String(repeating: "The board of the port met and spoke of the pier. ", count: 9)
    let found = try document(
      "<body><div><a href=/>Home</a></div><div><p>\(long)</p><p>It voted.</p><p>“No,” she said.</p></div>")
    #expect(found.blocks.count == 3)
  }

  @Test(
    "are read in time that grows with their length",
    arguments: ["<b>", "<div>", "<p>x", "<li><a href=a>b</a>", "<br>x", "<h2>x</h2>"])
  func large(piece: String) throws {
    let html = String(repeating: piece, count: piece == "<b>" || piece == "<div>" ? 1_900 : 20_000)
    #expect(throws: Never.self) { try document(html) }
  }

  @Test("are not taken for frames by a class of the part that holds their text")
  func names() throws {
    let text = "<p>The board of the port met on Monday and voted for the pier.</p>"
    for name in [
      "l-sidebar-fixed l-article-body", "article-body pagination-first", "post author-ana-reyes",
      "modal-enabled",
    ] {
      #expect(try document("<body><div class='\(name)'>\(text)</div>").blocks.map(\.role) == [.paragraph])
    }
    for name in ["cookie-notice", "relatedPosts", "article-comments", "newsletter_box"] {
      #expect(try document("<body><div class='\(name)'>\(text)</div>").blocks == [])
    }
  }

  @Test("say once what they show twice")
  func twice() throws {
    let text = "<p>The board of the port met on Monday and voted for the pier.</p>"
    #expect(try document("<article>\(text)\(text)</article>").blocks.count == 1)
  }

  @Test("have the site's name for no title")
  func siteName() throws {
    let html = """
      <title>Mill sold - Vale Courier</title><meta property=og:site_name content="Vale Courier"><h1>Vale Courier</h1>
      <h2>Mill sold</h2><p>The mill of Vale was sold on Monday to a maker of flour.</p>
      """
    let found = try document(html)
    let title = found.blocks.first { $0.role == .title }
    #expect(title.map { String(decoding: found.text[$0.range], as: UTF8.self) } == "Mill sold")
    #expect(found.title == "Mill sold")
  }

  @Test("changed at random are read, and their blocks lie in their text", arguments: TestPage.all)
  func fuzzed(page: TestPage) async throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<25 {
      var bytes = page.bytes
      for _ in 0..<20 {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 30))
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: bytes.count / 2)
        }
      }
      let found = try Self.document(bytes)
      #expect(String(validating: found.text, as: UTF8.self) != nil)
      #expect(
        found.blocks.allSatisfy { found.text.indices.contains($0.range.lowerBound) && !$0.range.isEmpty })
      #expect(
        zip(found.blocks, found.blocks.dropFirst()).allSatisfy { $0.range.upperBound < $1.range.lowerBound })
    }
  }
}
