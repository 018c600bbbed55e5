import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@testable import DocGraphExtraction

@Suite("Reading files of any kind")
struct DocumentReaderTests {
  @Test(
    "kinds by name and content",
    arguments: [
      ("a.txt", "x", DocumentKind.plainText), ("a.MD", "x", .markdown), ("b.htm", "x", .html),
      ("c", "%PDF-1.4", .pdf),
      ("d.eml", "x", .mail), ("e.rss", "x", .xml), ("f", "<!DOCTYPE html><p>", .html),
      ("g", "<?xml version='1.0'?><rss/>", .xml),
      ("README", "The pier", .plainText), ("h", "From: a\nTo: b\nSubject: c\n\nd", .mail),
      ("dir.x/a", "x", .plainText),
    ])
  func kinds(name: String, content: String, kind: DocumentKind) throws {
    #expect(try DocumentKind(Array(content.utf8), named: name) == kind)
  }

  @Test(
    "what no reader is for says what it is",
    arguments: [
      ("a.docx", "PK\u{3}\u{4}....word/document.xml", "this is a Word document"),
      ("a.txt", "PK\u{3}\u{4}", "this is a zip archive"),
      ("a.xyz", "x", "no reader is for '.xyz' files"), ("a.gif", "GIF89a", "this is an image (GIF)"),
      ("a.rtf", "{\\rtf1", "this is an RTF document"),
    ])
  func unknown(name: String, content: String, message: String) async {
    await #expect {
      _ = try await DocumentReader().read(Array(content.utf8), named: name, tools: TestTools())
    } throws: { error in
      (error as? ExtractionError)?.message == message && (error as? ExtractionError)?.place == name
        && (error as? ExtractionError)?.hint != nil
    }
  }

  @Test("Markdown with a preface")
  func markdown() async throws {
    let text =
      "---\ntitle: \"A pier\"\nauthors:\n  - Ann Moor\n  - Bo Lind\ndate: 2031-03-04\nlang: en\n---\n\n# A pier for *Ellen*\n\nThe *trust* agreed.\n"
    let document = try await read(text, named: "a.md")
    #expect(document.title == "A pier")
    #expect(document.author == "Ann Moor, Bo Lind")
    #expect(document.published?.description == "2031-03-04")
    #expect(document.language == "en")
    #expect(document.outline.dropFirst() == ["title: A pier for ¦Ellen", "paragraph: The ¦trust¦ agreed."])
    #expect(document.isFileItself && document.isSound)
  }

  @Test("Markdown that is not UTF-8 is stored as text")
  func latinMarkdown() async throws {
    let documents = try await DocumentReader().read(
      Array("# Caf".utf8) + [0xE9, 10], named: "a.md", tools: TestTools())
    #expect(documents.first?.title == "Café")
    #expect(documents.first?.isFileItself == false)
  }

  @Test("HTML, XHTML and feeds")
  func markup() async throws {
    let page =
      "<html><head><title>Pier</title></head><body><p>The Harbor Trust agreed to build a pier for the town of Ellen.</p></body></html>"
    #expect(
      try await read(page, named: "a.html").outline.last
        == "paragraph: The Harbor Trust agreed to build a pier for the town of Ellen.")
    #expect(try await read("<?xml version='1.0'?>" + page, named: "a.xml").reader == "html-1")
    let feed =
      "<rss version='2.0'><channel><item><title>One</title><description>The pier fell.</description></item><item><title>Two</title></item></channel></rss>"
    #expect(try await DocumentReader().read(Array(feed.utf8), named: "a.rss", tools: TestTools()).count == 2)
    await #expect(throws: ExtractionError.self) { try await read("<a><b></a>", named: "a.xml") }
  }

  @Test("empty and huge files are errors")
  func sizes() async {
    await #expect(throws: ExtractionError.self) { try await read(" \n", named: "a.txt") }
    let huge = [UInt8](repeating: 0x61, count: DocumentReader.fileLimit + 1)
    await #expect(throws: ExtractionError.self) {
      try await DocumentReader().read(huge, named: "a.txt", tools: TestTools())
    }
  }

  @Test("a folder's files in natural order; hidden, foreign and outside ones are counted")
  func folder() throws {
    let folder = try TemporaryFolder()
    for name in ["in/a10.txt", "in/a9.md", "in/b/c.html", "in/.hidden.txt", "in/d.jpg", "out.txt"] {
      try folder.write("x", to: name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder["in/link.txt"], withDestinationPath: folder["out.txt"])
    try FileManager.default.createSymbolicLink(atPath: folder["in/loop"], withDestinationPath: folder["in"])
    let found = try DocumentFolder(at: folder["in"])
    #expect(found.paths == ["in/a9.md", "in/a10.txt", "in/b/c.html"].map { folder[$0] })
    #expect(found.hiddenCount == 1)
    #expect(found.unreadable == [".jpg": 1])
    #expect(found.linkCount == 2)
    #expect(throws: ExtractionError.self) { try DocumentFolder(at: folder["none"]) }
  }

  @Test("a list of files")
  func list() throws {
    let list = try DocumentFolder(list: Array("# mine\nb.txt\n\n/c/a.md\r\n".utf8), relativeTo: "x")
    #expect(list.paths == ["x/b.txt", "/c/a.md"])
  }
}
