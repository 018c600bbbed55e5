import DocGraphTestSupport
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Pictures by the command")
struct DrawingTests {
  @Test("render writes an SVG of every entity, and nothing to the screen")
  func picture() async throws {
    let folder = try Console.folder()
    let outcome = try await Console.run(
      "docgraph render Graphs/harbor.yaml --timeout 600 --orders 2 -o harbor.svg", in: folder)
    #expect((outcome.code, outcome.output) == (0, ""))
    let picture = try folder.text("harbor.svg")
    #expect(picture.hasPrefix("<?xml "))
    #expect(picture.hasSuffix("</svg>\n"))
    #expect(picture.matches(of: /id="entity-[a-z0-9-]+"/).count == 75)
    #expect(XMLParser(data: Data(picture.utf8)).parse())
  }

  @Test("a file gets the same bytes as standard output")
  func outputs() async throws {
    let folder = try Console.folder()
    let line = """
      docgraph export Graphs/harbor.yaml > a.dot; docgraph export Graphs/harbor.yaml -o b.dot
      cmp a.dot b.dot
      docgraph render Graphs/sco-ai-forum.yaml --timeout 600 --orders 4 -o d.svg
      docgraph render Graphs/sco-ai-forum.yaml --timeout 600 --orders 4 -o - | cmp - d.svg
      """
    let outcome = try await Console.run(line, in: folder)
    #expect((outcome.code, outcome.output) == (0, ""))
    #expect(try folder.text("a.dot").hasPrefix("digraph "))
  }

  @Test("a choice of types and relations is exported alone")
  func choice() async throws {
    let outcome = try await Program.docgraph.run([
      "export", "Graphs/harbor.yaml", "--type", "person", "--relation", "family_of",
    ])
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    // The four of the two relations; not the one who has none in the whole graph either.
    #expect(lines.count { $0.contains("type=person") } == 4)
    #expect(lines.count { $0.contains(" -> ") } == 2)
  }

  @Test("an ending that names no format is a question of usage, and nothing is written")
  func ending() async throws {
    let folder = try Console.folder()
    let outcome = try await Console.run("docgraph render Graphs/harbor.yaml -o harbor.tiff", in: folder)
    #expect(outcome.code == 2)
    #expect(
      outcome.output.contains(
        "'harbor.tiff' has no ending that names a format: write .svg, .pdf, .png, .jpg, .webp, .json, .dot or .gv"
      ))
    #expect(try folder.names() == ["Examples", "Graphs"])
  }

  @Test("4 is for a Graphviz that does not work, and the old picture stays")
  func brokenGraphviz() async throws {
    let folder = try Console.folder()
    let line = """
      echo old > harbor.svg; mkdir no-plugins; GVBINDIR=no-plugins docgraph render Graphs/harbor.yaml -o harbor.svg \
        --timeout 600
      """
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 4)
    #expect(outcome.output.contains("no layout was found in any way: "))
    #expect(try folder.text("harbor.svg") == "old\n")
  }

  /// `circo` orders edges by where they lie in memory; in a worker that is the same place each time.
  @Test("the same graph on circles is the same picture on every run")
  func circles() async throws {
    let folder = try Console.folder()
    var pictures: Set<String> = []
    for name in ["a.svg", "b.svg", "c.svg"] {
      let line = "docgraph render Graphs/sco-ai-forum.yaml --layout circular --timeout 600 -o \(name)"
      #expect(try await Console.run(line, in: folder).code == 0)
      pictures.insert(try folder.text(name))
    }
    #expect(pictures.count == 1)
  }

  @Test("a graph without entities has no picture")
  func empty() async throws {
    let outcome = try await Program.docgraph.run(["render", "-", "-o", "-"], input: "docgraph: 1\n")
    #expect((outcome.code, outcome.output) == (1, ""))
    #expect(outcome.errors.hasPrefix("nothing to draw"))
  }

  @Test("what Graphviz prints by itself is said in words, not passed through")
  func routing() async throws {
    let outcome = try await Program.docgraph.run([
      "render", "Graphs/harbor.yaml", "--as-of", "2032", "-o", "-",
    ])
    #expect(outcome.code == 0)
    #expect(!outcome.errors.contains("libpath"))
  }
}
