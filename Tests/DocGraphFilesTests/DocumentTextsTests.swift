import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@Suite struct DocumentTextsTests {
  /// What `texts` says to `path`: the text, or the error without the folder's path.
  private func answer(_ path: String, graphFile: String = "root/graphs/graph.yaml") throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("inside", to: "root/docs/a.md")
    try folder.write("outside", to: "secret.md")
    try folder.write("outside", to: "root2/secret.md")
    try folder.write("", to: "root/graphs/graph.yaml")
    let links = [("leads-out.md", "../../secret.md"), ("leads-in.md", "a.md"), ("out", "../..")]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder["root/docs/\(name)"], withDestinationPath: target)
    }
    try #require(unsafe mkfifo(folder["root/docs/pipe.md"], 0o600) == 0)
    let texts = DocumentTexts(graphFile: folder[graphFile], root: folder["root"])
    do throws(GraphFileError) {
      let bytes = try texts.read(path.replacing("FOLDER", with: folder.path))
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      return folder.hiding(in: error.description)
    }
  }

  @Test(
    "files below the root are read, whatever way leads there",
    arguments: ["../docs/a.md", "../docs/leads-in.md", "FOLDER/root/docs/a.md", "../docs/../docs/a.md"])
  func inside(path: String) throws {
    #expect(try answer(path) == "inside")
  }

  @Test(
    "everything else is refused",
    arguments: [
      ("../../secret.md", "lies outside FOLDER/root (to let it be read: --root FOLDER)"),
      (
        "../../root2/secret.md", "lies outside FOLDER/root (to let it be read: --root FOLDER)"
      ),
      ("FOLDER/secret.md", "lies outside FOLDER/root (to let it be read: --root FOLDER)"),
      ("/etc/passwd", "lies outside FOLDER/root (to let it be read: --root /etc)"),
      ("../docs/leads-out.md", "lies outside FOLDER/root (to let it be read: --root FOLDER)"),
      (
        "../docs/out/secret.md", "lies outside FOLDER/root (to let it be read: --root FOLDER)"
      ),
      ("..", "lies outside FOLDER/root (to let it be read: --root FOLDER)"),
      ("../docs", "is a folder, not a file"), ("../docs/pipe.md", "is a pipe or a device, not a file"),
      ("../docs/b.md", "there is no such file (document paths are relative to the graph file)"),
      ("../docs/a.md\0.png", "there is no such file (document paths are relative to the graph file)"),
    ])
  func refused(path: String, message: String) throws {
    #expect(try answer(path) == "\(path): \(message)")
  }

  @Test(
    "a text beside the graph file is read, whatever the root; one above it is not, and the hint says what to type"
  )
  func besideTheGraph() throws {
    let folder = try TemporaryFolder()
    try folder.write("beside", to: "graphs/a.md")
    try folder.write("above", to: "b.md")
    try folder.write("", to: "root/c.md")
    let texts = DocumentTexts(graphFile: folder["graphs/graph.yaml"], root: folder["root"])
    #expect(try texts.read("a.md") == Array("beside".utf8))
    let error = #expect(throws: GraphFileError.self) { try texts.read("../b.md") }
    let hint = error?.problems.first?.hint.map { folder.hiding(in: $0) }
    #expect(hint == "to let it be read: --root FOLDER")
    let piped = DocumentTexts(graphFile: "-", root: folder["root"])
    #expect(throws: GraphFileError.self) { try piped.read(folder["graphs/a.md"]) }
  }

  @Test("a text over 64 MB is refused before it is read")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "large.txt")
    try #require(unsafe truncate(folder["large.txt"], off_t(DocumentTexts.sizeLimit) + 1) == 0)
    let texts = DocumentTexts(graphFile: folder["graph.yaml"], root: folder.path)
    let error = #expect(throws: GraphFileError.self) { try texts.read("large.txt") }
    #expect(error?.description == "large.txt: is larger than 64 MB")
  }

  @Test(
    "the text of a document is its stored text, else the plain file itself, else not to be had, with the reason"
  )
  func text() throws {
    let folder = try TemporaryFolder()
    try folder.write("plain", to: "a.txt")
    try folder.write("%PDF", to: "a.pdf")
    let texts = DocumentTexts(graphFile: folder["graph.yaml"], root: folder.path)
    var document = Document(id: "a")
    let nameless = #expect(throws: GraphFileError.self) { try texts.text(of: document) }
    #expect(
      nameless?.description
        == "the document 'a' has no path: (give it path: of a .txt or .md file, or textPath:)")
    document.path = "a.pdf"
    let unreadable = #expect(throws: GraphFileError.self) { try texts.text(of: document) }
    #expect(
      unreadable?.description
        == "a.pdf: is not plain text (.txt, .md) (give the document textPath: of its stored text)")
    document.textPath = "a.txt"
    #expect(try texts.text(of: document) == Array("plain".utf8))
    document.textPath = nil
    document.path = "a.txt"
    #expect(try texts.text(of: document) == Array("plain".utf8))
  }
}
