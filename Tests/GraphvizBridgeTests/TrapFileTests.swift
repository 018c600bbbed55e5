import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Testing

/// The collection of DOT traps beside the package, against what `dot` itself makes of each file.
@Suite(
  "Trap files",
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"), )
struct TrapFileTests {
  struct Trap: CustomTestStringConvertible {
    var name: String
    var isDrawnByDot: Bool
    var testDescription: String { name }
  }

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/dot-traps", isDirectory: true)

  static let traps: [Trap] = {
    let table = try? String(contentsOf: folder.appendingPathComponent("expected.tsv"), encoding: .utf8)
    return (table ?? "").split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Trap(name: String(fields[0]), isDrawnByDot: fields[5] == "0")
    }
  }()

  /// An empty file and a second graph are errors here, and nothing to `dot`.
  static let refusedHere: Set = ["20_multi_graphs", "21b_empty_file"]

  @Test(
    "are drawn or refused as by dot, and leave the reader clean",
    .enabled(if: !traps.isEmpty, "../shared/dot-traps is not here"), arguments: traps)
  func asByDot(trap: Trap) throws {
    let dot = try Data(contentsOf: Self.folder.appendingPathComponent(trap.name + ".dot"))
    let output = try? Graphviz.render(Array(dot))
    #expect((output != nil) == (trap.isDrawnByDot && !Self.refusedHere.contains(trap.name)))
    #expect(try Graphviz.render("graph { a }", format: .plain).text.hasPrefix("graph 1 0.75 0.5\nnode a "))
  }
}
