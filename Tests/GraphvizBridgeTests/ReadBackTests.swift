import DocGraphDOT
import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Subprocess
import SystemPackage
import Testing

@Suite(
  "Other readers",
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct ReadBackTests {
  struct Graph: Decodable {
    struct Object: Decodable {
      var name: String
      /// Missing where it is empty.
      var meaning: String?
    }
    var objects: [Object]
  }

  static let texts = TortureStrings.own + TortureStrings.shared

  /// The texts that a plain value can hold; which these are, DOTWriterTests says.
  static let plain = texts.filter {
    (try? DOTGraph(name: "g", nodes: [DOTNode($0)]).text()) != nil
  }

  /// Every text in every place that takes it.
  static func everything() throws -> DOTGraph {
    var graph = DOTGraph(name: "torture", nodeDefaults: ["fontsize": 1])
    for (number, text) in Set(plain).sorted().enumerated() {
      graph.nodes.append(DOTNode(text, ["meaning": .plain(text), "label": "", "x": .integer(number)]))
      graph.edges.append(DOTEdge(text, text))
    }
    for (number, text) in texts.enumerated() {
      graph.nodes.append(
        DOTNode(
          "label-\(number)",
          ["meaning": "", "label": .label(text), "tooltip": .tooltip(text), "URL": .url(text)]))
      graph.nodes.append(DOTNode("html-\(number)", ["meaning": "", "label": .html(.text([.text(text)]))]))
    }
    return graph
  }

  @Test("cgraph gives back the bytes of every plain value and id")
  func plainValues() throws {
    #expect(Self.plain.count >= 30)
    let output = try Graphviz.render(Self.everything().encoded(), engine: .osage, format: .json)
    let graph = try JSONDecoder().decode(Graph.self, from: Data(output.bytes))
    let read = graph.objects.filter { !$0.name.hasPrefix("label-") && !$0.name.hasPrefix("html-") }
    let expected = Set(Self.plain).sorted()
    #expect(read.count == expected.count)
    for (object, text) in zip(read, expected) {
      #expect(Array(object.name.utf8) == Array(text.utf8))
      #expect(Array((object.meaning ?? "").utf8) == Array(text.utf8))
    }
  }

  static let nop = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/nop" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test("nop accepts every text in every place", .enabled(if: nop != nil, "nop is not installed"))
  func acceptedByNop() async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("docgraph-\(UUID()).dot")
    try Data(Self.everything().encoded()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try await Subprocess.run(
      .path(FilePath(try #require(Self.nop))), arguments: ["-p", file.path], output: .discarded,
      error: .string(limit: 1 << 20))
    #expect(result.standardError == "")
    #expect(result.terminationStatus == .exited(0))
  }
}
