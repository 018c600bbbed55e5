import DocGraphTestSupport
import DocGraphWorker
import Foundation
import GraphvizBridge
import Testing

@testable import DocGraphCLI

@Suite(
  "A DOT file as input", .threadsOfItsOwn,
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct DOTInputTests {
  func draw(
    _ dot: [UInt8], engine: GraphvizEngine? = nil, format: GraphvizFormat = .svg, seconds: Double = 20
  ) async throws -> (svg: String, notes: [String]) {
    let service = WorkerGraphviz(
      limits: WorkerLimits(wallClock: .seconds(seconds)),
      command: WorkerCommand(program: Program.docgraph.url.path))
    let picture = try await DOTPicture.render(
      dot, name: "in.dot", engine: engine, format: format, service: service)
    return (String(decoding: picture.bytes, as: UTF8.self), picture.notes)
  }

  func draw(
    _ dot: String, engine: GraphvizEngine? = nil, seconds: Double = 20
  ) async throws -> (svg: String, notes: [String]) {
    try await draw(Array(dot.utf8), engine: engine, seconds: seconds)
  }

  @Test("is drawn as Graphviz draws it, with its name and size for those who cannot see it")
  func plain() async throws {
    let (svg, notes) = try await draw("digraph \"A & B\" { a -> b }")
    #expect(notes == [])
    #expect(svg.contains(#"<title id="docgraph-title">A &amp; B</title>"#))
    #expect(svg.contains(">2 nodes and 1 edge, laid out by Graphviz's dot.</desc>"))
  }

  @Test(
    "is laid out by the engine that was chosen, or else its own, or else dot",
    arguments: [
      ("graph { a -- b }", nil, "dot"), ("graph { layout=neato; a -- b }", nil, "neato"),
      ("graph { layout=neato; a -- b }", GraphvizEngine.circo, "circo"),
      ("graph { layout=twopi; a -- b }", .dot, "dot"),
    ])
  func engine(dot: String, engine: GraphvizEngine?, words: String) async throws {
    let (svg, notes) = try await draw(dot, engine: engine)
    #expect(svg.contains("laid out by Graphviz's \(words)."))
    #expect(notes == [])
  }

  @Test("tells what it left out")
  func leftOut() async throws {
    let (svg, notes) = try await draw(
      "digraph { layout=patchwork; a [image=\"x.png\" URL=\"javascript:x\"] }\ngraph { b }\ngraph { c }")
    #expect(
      notes == [
        "layout=patchwork is not known here: laid out by dot", "files are not read: image left out",
        "only the first graph is drawn; 2 others left out",
        "1 link to other than http, https or mail left out",
      ])
    #expect(!svg.contains("javascript"))
  }

  @Test("that crashes is drawn more simply, and that is told")
  func steppedDown() async throws {
    let (svg, notes) = try await draw("digraph { a -> b [minlen=100000000] a -> c -> b }")
    #expect(svg.contains("3 nodes and 3 edges, laid out by Graphviz's sfdp."))
    #expect(notes.first?.hasPrefix("as it is: Graphviz crashed during the layout (") == true)
    #expect(notes.first?.hasSuffix("; drawn by sfdp with straight lines") == true)
  }

  @Test("that nothing can draw is an error that names what was tried")
  func hopeless() async throws {
    let failure = try await #require(throws: Failure.self) {
      try await draw("digraph { a [shape=circle peripheries=1000000000] }")
    }
    #expect(failure.code == .tool)
    #expect(failure.message.hasPrefix("in.dot: no picture could be made\n  as it is: Graphviz was stopped"))
    #expect(failure.message.split(separator: "\n").count == 5)
  }

  @Test("that takes too long is stopped in the time for all attempts")
  func endless() async throws {
    let pairs = (0..<150).flatMap { i in (i + 1..<150).map { "\(i) -> \($0)" } }.joined(separator: "\n")
    let start = ContinuousClock.now
    _ = try? await draw("digraph { \(pairs) }", seconds: 1)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test(
    "that is no DOT is an error with its place",
    arguments: [
      ("digraph {\n a b c ] }", "in.dot:2: syntax error near ']'"),
      ("digraph { a\n\u{0} }", "in.dot:2:1: a NUL character, which DOT cannot hold"),
      ("", "in.dot: the DOT text holds no graph"),
      ("// nothing", "in.dot: the DOT text holds no graph"),
    ])
  func syntax(dot: String, message: String) async throws {
    let failure = try await #require(throws: Failure.self) { try await draw(dot) }
    #expect(failure.code == .badInput)
    #expect(failure.message == message)
  }

  @Test("may have a byte order mark, be Latin-1, or say that it is Latin-1 and be UTF-8")
  func encodings() async throws {
    #expect(try await draw([0xEF, 0xBB, 0xBF] + Array("graph { ü }".utf8)).svg.contains(">ü</text>"))
    let latin1 = try await draw(
      Array("graph { charset=latin1; a [label=\"".utf8) + [0xFC] + Array("\"] }".utf8))
    #expect(latin1.svg.contains(">ü</text>"))
    #expect(latin1.notes == ["the text is no UTF-8 and was read as Latin-1"])
    #expect(try await draw("graph { charset=latin1; a [label=\"ü\"] }").svg.contains(">ü</text>"))
    let failure = try await #require(throws: Failure.self) { try await draw([0xFF, 0xFE, 0x67, 0]) }
    #expect(failure.message == "in.dot: the text is UTF-16; save it as UTF-8")
  }

  @Test(
    "is known by its first word",
    arguments: [
      ("graph{", true), ("  digraph G {", true), ("// c\n/* d */ strict graph {}", true),
      ("#!x\nDIGRAPH{}", true),
      ("\u{FEFF}graph {}", true), ("graph: 1", false), ("docgraph: 1", false), ("{\"graph\": {}}", false),
      ("", false),
      ("graphic {}", false), ("/*", false),
    ])
  func likely(text: String, isDOT: Bool) {
    #expect(DOTText.isLikely(Array(text.utf8)) == isDOT)
  }

  @Test("takes its worker with it when the command is killed")
  func parentGone() async throws {
    let pairs = (0..<150).flatMap { i in (i + 1..<150).map { "\(i) -> \($0)" } }.joined(separator: "\n")
    let folder = try ScratchFolder(["endless.dot": "digraph { \(pairs) }"])
    let process = Process()
    process.executableURL = Program.docgraph.url
    process.arguments = ["render", folder.url("endless.dot").path, "-o", folder.url("x.svg").path]
    try process.run()
    let worker = try #require(await Self.eventually { Self.child(of: process.processIdentifier) })
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(await Self.eventually { Self.isGone(worker) ? true : nil } == true)
  }

  /// What `find` finds within 20 s.
  static func eventually<Found>(_ find: () -> Found?) async -> Found? {
    for _ in 0..<400 {
      if let found = find() { return found }
      try? await Task.sleep(for: .milliseconds(50))
    }
    return nil
  }

  static func child(of process: Int32) -> Int32? {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    for thread in threads {
      let file = FileHandle(forReadingAtPath: "/proc/\(process)/task/\(thread)/children")
      let text = (try? file?.readToEnd()).map { String(decoding: $0, as: UTF8.self) } ?? ""
      if let child = text.split(separator: " ").first.flatMap({ Int32($0) }) { return child }
    }
    return nil
  }

  static func isGone(_ process: Int32) -> Bool {
    guard let file = FileHandle(forReadingAtPath: "/proc/\(process)/stat"),
      let data = try? file.readToEnd()
    else { return true }
    // A dead process that nobody has waited for yet.
    return String(decoding: data, as: UTF8.self).contains(") Z ")
  }
}

@Suite("A worker by hand")
struct WorkerByHandTests {
  @Test(
    "is refused in one line",
    arguments: [
      ["graphviz-worker"], ["graphviz-worker", "2147483648", "30"], ["graphviz-worker", "x", "y"],
    ])
  func refused(arguments: [String]) async throws {
    let outcome = try await Program.docgraph.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "docgraph: 'graphviz-worker' is started by docgraph itself, to draw; `docgraph --help` lists the verbs\n"
    )
  }
}
