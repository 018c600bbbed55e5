import DocGraphTestSupport
import Foundation
import Testing

@Suite("Formats of pictures")
struct PictureFormatTests {
  @Test(
    "each ending gives a file of its format",
    arguments: [
      ("pdf", [0x25, 0x50, 0x44, 0x46]), ("png", [0x89, 0x50, 0x4E, 0x47]), ("jpg", [0xFF, 0xD8, 0xFF]),
      ("webp", [0x52, 0x49, 0x46, 0x46]), ("svg", Array("<?xml".utf8)), ("json", Array("{\n".utf8)),
      ("gv", Array("digraph".utf8)),
    ] as [(String, [UInt8])])
  func endings(ending: String, start: [UInt8]) async throws {
    let folder = try Console.folder()
    let outcome = try await Console.run(
      "docgraph render Graphs/harbor.yaml --focus tobin-rask --orders 1 -o picture.\(ending)", in: folder)
    #expect((outcome.code, outcome.output) == (0, ""))
    #expect(try Data(contentsOf: folder.url("picture.\(ending)")).starts(with: start))
  }

  @Test("--dpi says how many dots a picture has, and a PDF is as large as the SVG says")
  func sizes() async throws {
    let folder = try Console.folder()
    let line = """
      for dpi in 72 144; do docgraph render Graphs/harbor.yaml --focus tobin-rask --orders 1 --dpi $dpi -o $dpi.png; done
      docgraph render Graphs/harbor.yaml --focus tobin-rask --orders 1 -o picture.svg
      docgraph render Graphs/harbor.yaml --focus tobin-rask --orders 1 -o picture.pdf
      """
    #expect(try await Console.run(line, in: folder).code == 0)
    let small = try Self.pngSize(folder.url("72.png"))
    let large = try Self.pngSize(folder.url("144.png"))
    #expect(abs(large.width - 2 * small.width) <= 2 && abs(large.height - 2 * small.height) <= 2)
    let svg = try folder.text("picture.svg")
    let match = try #require(svg.firstMatch(of: /<svg class="docgraph" width="([0-9]+)[0-9.]*pt"/))
    #expect(abs(Int(match.1) ?? 0 - small.width) <= 1 || Int(match.1) == small.width)
    let pdf = String(decoding: try Data(contentsOf: folder.url("picture.pdf")), as: UTF8.self)
    #expect(pdf.contains("/MediaBox [ 0 0 \(match.1)"))
  }

  private static func pngSize(_ url: URL) throws -> (width: Int, height: Int) {
    let bytes = [UInt8](try Data(contentsOf: url))
    func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  @Test("JSON has every node and line with its place")
  func json() async throws {
    let outcome = try await Program.docgraph.run([
      "render", "Graphs/sco-ai-forum.yaml", "--orders", "1", "--format", "json", "-o", "-",
    ])
    #expect(outcome.code == 0)
    let json = try #require(outcome.json)
    #expect(json["version"] as? Int == 1 && json["unit"] as? String == "pt")
    let nodes = try #require(json["nodes"] as? [[String: Any]])
    let edges = try #require(json["edges"] as? [[String: Any]])
    #expect((nodes.count, edges.count) == (34, 65))
    #expect(nodes.allSatisfy { $0["x"] is Double || $0["x"] is Int })
    for edge in edges {
      let curves = try #require(edge["curves"] as? [[String: Any]])
      for curve in curves { #expect((curve["points"] as? [[Double]] ?? []).count % 3 == 1) }
    }
  }

  @Test("a picture of more dots than can be drawn is refused in words, and nothing is written")
  func tooManyDots() async throws {
    let folder = try Console.folder()
    let outcome = try await Console.run(
      "docgraph render Graphs/harbor.yaml --orders 1 --dpi 4800 -o large.png", in: folder)
    #expect(outcome.code == 4)
    #expect(outcome.output.contains("lower the resolution, or choose SVG or PDF"))
    #expect(try folder.names() == ["Examples", "Graphs"])
  }

  @Test("without Graphviz's plugins for a format the error names the format")
  func noPlugins() async throws {
    guard ReproducibleGraphviz.isPrepared, let plugins = ProcessInfo.processInfo.environment["GVBINDIR"]
    else {
      return
    }
    let folder = try Console.folder()
    let line = "GVBINDIR=\(plugins) docgraph render Graphs/harbor.yaml --focus tobin-rask --orders 1 -o x.png"
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 4)
    #expect(outcome.output.contains("the png cannot be written: "))
    #expect(try folder.names() == ["Examples", "Graphs"])
  }
}
