import DocGraphFiles
import DocGraphModel
import Testing

@Suite("Document paths in another folder")
struct RebasingTests {
  @Test(
    "a relative path leads where it led",
    arguments: [
      ("Graphs/a.yaml", "out/b.json", "../Examples/x.md", "../Examples/x.md"),
      ("Graphs/a.yaml", "b.json", "../Examples/x.md", "Examples/x.md"),
      ("Graphs/a.yaml", "./out/deep/b.json", "x.md", "../../Graphs/x.md"),
      ("./Graphs/../Graphs/a.yaml", "Graphs/new/../out/b.json", "./y/../x.md", "../x.md"),
      ("a.yaml", "out/b.json", "x.md", "../x.md"),
      ("/data/graphs/a.yaml", "/b.json", "../x.md", "data/x.md"),
      ("/data/a.yaml", "/other/b.json", "../../../x.md", "../x.md"),
      // What is in the same folder, absolute or elsewhere stays as it is written.
      ("Graphs/a.yaml", "./Graphs/b.json", "./y/../x.md", "./y/../x.md"),
      ("Graphs/a.yaml", "out/b.json", "/data/../x.md", "/data/../x.md"),
      ("Graphs/a.yaml", "out/b.json", "https://example.org/x.md", "https://example.org/x.md"),
      ("Graphs/a.yaml", "-", "../x.md", "../x.md"),
      ("-", "out/b.json", "../x.md", "../x.md"),
    ])
  func rebased(file: String, target: String, path: String, expected: String) {
    var document = Document(id: "x")
    document.path = path
    #expect(
      Graph(documents: [document]).rebasingDocumentPaths(from: file, to: target).documents[0].path == expected
    )
    document.textPath = path
    document.path = nil
    let result = Graph(documents: [document]).rebasingDocumentPaths(from: file, to: target).documents[0]
    #expect(result.textPath == expected)
    #expect(result.path == nil)
  }
}
