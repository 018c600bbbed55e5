import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Testing

@testable import DocGraphWorker

/// The command that the build puts beside the tests, as a worker.
let docgraph = WorkerCommand(
  program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "docgraph").path)

/// Graphs that Graphviz 2.42 does not survive, or not in time.
enum Torture {
  /// Longer than a path of virtual nodes can be.
  static let crash = Array("digraph { a -> b [minlen=100000000] a -> c -> b }".utf8)
  /// More outlines than there is memory for.
  static let hunger = Array("digraph { a [shape=circle peripheries=1000000000] }".utf8)
  /// Every pair of 120 nodes: minutes of work for `dot`.
  static let endless = Array(
    "digraph { \((0..<120).flatMap { i in (i + 1..<120).map { "\(i) -> \($0)" } }.joined(separator: "\n")) }"
      .utf8)
  static let small = Array("digraph { a -> b [label=\"x\"] b -> c }".utf8)
}

@Suite(
  "Graphviz in a worker", .threadsOfItsOwn,
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct WorkerTests {
  /// Nothing is timed but where a test says so: all tests together may keep a machine busy for minutes.
  static let patient = WorkerLimits(wallClock: .seconds(300))
  let graphviz = WorkerGraphviz(limits: Self.patient, command: docgraph)

  @Test("gives the coordinates that this process would give, to the last bit")
  func sameGeometry() async throws {
    let found = await graphviz.geometries(of: [Torture.small], engine: .neato)
    #expect(try found.map { try $0.get() } == [try Graphviz.geometry(of: Torture.small, engine: .neato)])
  }

  @Test("gives the drawing that this process would give", arguments: [GraphvizFormat.svg, .plain, .json])
  func sameDrawing(format: GraphvizFormat) async throws {
    let found = try await graphviz.drawing(of: Torture.small, engine: .dot, format: format)
    #expect(found == (try Graphviz.render(Torture.small, format: format)))
  }

  @Test(
    "gives the engines of chance the same result every time", arguments: [GraphvizEngine.sfdp, .fdp, .neato])
  func sameChance(engine: GraphvizEngine) async throws {
    let found = await graphviz.geometries(of: [Torture.small, Torture.small, Torture.small], engine: engine)
    let geometries = try found.map { try $0.get() }
    #expect(geometries.allSatisfy { $0 == geometries[0] })
  }

  @Test("hands on what Graphviz says of a text that is no DOT")
  func syntax() async {
    await #expect(throws: GraphvizError(code: .syntax, message: "the DOT text holds no graph")) {
      try await graphviz.drawing(of: [], engine: .dot, format: .svg)
    }
  }

  @Test("ends a layout that crashes as an error that says so")
  func crash() async {
    let error = await #expect(throws: GraphvizError.self) {
      try await graphviz.picture(of: ForeignGraph(dot: Torture.crash))
    }
    #expect(error?.code == .crash)
    #expect(error?.message.hasPrefix("Graphviz crashed during the layout (") == true)
  }

  @Test("ends a layout that takes too long")
  func timeLimit() async {
    let error = await #expect(throws: GraphvizError.self) {
      try await graphviz.limited(to: .seconds(1)).picture(of: ForeignGraph(dot: Torture.endless))
    }
    #expect(error?.code == .timeLimit)
    #expect(error?.message.hasSuffix(": it took longer than 1 s") == true)
  }

  @Test("ends a layout that wants more memory than it may have")
  func memoryLimit() async {
    let small = WorkerGraphviz(
      limits: WorkerLimits(wallClock: .seconds(300), memory: 512 << 20), command: docgraph)
    await #expect(
      throws: GraphvizError(
        code: .memoryLimit,
        message: "Graphviz was stopped during the layout: it wanted more than 512 MiB of memory")
    ) {
      try await small.picture(of: ForeignGraph(dot: Torture.hunger))
    }
  }

  @Test("lets a graph that crashes fail alone, on any number of workers", arguments: [1, 2, 3])
  func crashAmongOthers(workers: Int) async throws {
    let graphviz = WorkerGraphviz(limits: Self.patient, command: docgraph, workers: workers)
    let dots = [Torture.small, Torture.crash, Torture.small, Torture.small, Torture.crash]
    let found = await graphviz.geometries(of: dots, engine: .dot)
    let expected = try Graphviz.geometry(of: Torture.small)
    for position in [0, 2, 3] { #expect(try found[position].get() == expected) }
    for position in [1, 4] { #expect(found[position].failure?.code == .crash) }
  }

  @Test("keeps what is done when the time is over")
  func partial() async throws {
    let graphviz = WorkerGraphviz(
      limits: WorkerLimits(wallClock: .seconds(10)), command: docgraph, workers: 1)
    let found = await graphviz.geometries(
      of: [Torture.small, Torture.small, Torture.endless, Torture.small], engine: .dot)
    #expect(found.map { $0.failure?.code } == [nil, nil, .timeLimit, .timeLimit])
  }

  @Test(
    "gives the same results in the same order on one worker and on two", arguments: GraphvizEngine.allCases)
  func sameOnAnyCount(engine: GraphvizEngine) async throws {
    let dots = (0..<9).map { count in
      Array("digraph { root; \((0..<count).map { "root -> n\($0)" }.joined(separator: ";")) }".utf8)
    }
    let one = await WorkerGraphviz(limits: Self.patient, command: docgraph, workers: 1).geometries(
      of: dots, engine: engine)
    let two = await WorkerGraphviz(limits: Self.patient, command: docgraph, workers: 2).geometries(
      of: dots, engine: engine)
    #expect(one == two)
    #expect(try one.map { try $0.get().nodes.count } == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(await graphviz.geometries(of: [], engine: .dot).isEmpty)
  }

  @Test("serves many calls at once")
  func manyAtOnce() async throws {
    let expected = try Graphviz.render(Torture.small).bytes
    let counts = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          try await graphviz.drawing(of: Torture.small, engine: .dot, format: .svg).bytes == expected
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(counts == 16)
  }

  @Test("ends its worker when its caller is cancelled")
  func cancellation() async throws {
    let task = Task { try await graphviz.picture(of: ForeignGraph(dot: Torture.endless)) }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    let error = await #expect(throws: GraphvizError.self) { try await task.value }
    #expect(error?.code != .timeLimit)
  }

  @Test("reads no file that a graph names, and says what it left out")
  func noFiles() async throws {
    let dot = """
      digraph { node [image="/etc/passwd"] a [shapefile="/etc/passwd"]
        b [label=<<TABLE><TR><TD><IMG SRC="/etc/passwd"/></TD><TD>kept</TD></TR></TABLE>>] }
      """
    let picture = try await graphviz.picture(of: ForeignGraph(dot: Array(dot.utf8)))
    let svg = String(decoding: picture.bytes, as: UTF8.self)
    #expect(picture.leftOut == ["IMG", "image", "shapefile"])
    #expect(svg.contains(">kept</text>"))
    #expect(!svg.contains("passwd"))
    #expect(picture.messages == [])
  }

  @Test("converts a picture through a file in memory")
  func conversion() async throws {
    let svg = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="20pt" height="10pt"><rect width="9" height="9"/></svg>"#
        .utf8)
    let picture = GraphvizConversion(svg: svg, width: 20, height: 10, format: .png)
    guard let here = try? Graphviz.convert(picture) else { return }
    #expect(try await graphviz.converted(picture) == here)
  }
}

extension Result {
  fileprivate var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
