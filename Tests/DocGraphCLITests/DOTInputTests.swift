import DocGraphTestSupport
import Foundation
import Subprocess
import SystemPackage
import Testing

@testable import DocGraphCLI

@Suite(
  "A DOT file as input", .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct DOTInputTests {
  /// What the command made of a DOT file `in.dot`.
  struct Outcome {
    /// nil where there is no picture.
    var svg: String?
    var code: Int
    /// The lines on standard error.
    var lines: [String]
  }

  func draw(_ dot: [UInt8], _ options: [String] = []) async throws -> Outcome {
    let folder = try ScratchFolder()
    try Data(dot).write(to: folder.url("in.dot"))
    let outcome = try await Program.docgraph.run(
      ["render", "in.dot", "-o", "out.svg"] + options, in: folder)
    return Outcome(
      svg: try? folder.text("out.svg"), code: outcome.code,
      lines: outcome.errors.split(separator: "\n").map(String.init))
  }

  func draw(_ dot: String, _ options: [String] = []) async throws -> Outcome {
    try await draw(Array(dot.utf8), options)
  }

  @Test("is drawn as Graphviz draws it, with its name and size for those who cannot see it")
  func plain() async throws {
    let outcome = try await draw("digraph \"A & B\" { a -> b }")
    #expect(outcome.code == 0)
    #expect(outcome.lines == [])
    #expect(outcome.svg?.contains(#"<title id="docgraph-title">A &amp; B</title>"#) == true)
    #expect(outcome.svg?.contains(">2 nodes and 1 edge, laid out by Graphviz's dot.</desc>") == true)
  }

  @Test(
    "is laid out by the engine that was chosen, or else its own, or else dot",
    arguments: [
      ("graph { a -- b }", [], "dot"), ("graph { layout=neato; a -- b }", [], "neato"),
      ("graph { layout=neato; a -- b }", ["--engine", "circo"], "circo"),
      ("graph { layout=twopi; a -- b }", ["--engine", "dot"], "dot"),
    ] as [(String, [String], String)])
  func engine(dot: String, options: [String], words: String) async throws {
    let outcome = try await draw(dot, options)
    #expect(outcome.svg?.contains("laid out by Graphviz's \(words).") == true)
    #expect(outcome.lines == [])
  }

  @Test("tells what it left out")
  func leftOut() async throws {
    let outcome = try await draw(
      "digraph { layout=patchwork; a [image=\"x.png\" URL=\"javascript:x\"] }\ngraph { b }\ngraph { c }")
    #expect(
      outcome.lines == [
        "warning: layout=patchwork is not known here: laid out by dot",
        "warning: files are not read: image left out",
        "warning: only the first graph is drawn; 2 others left out",
        "warning: 1 link to other than http, https or mail left out",
      ])
    #expect(outcome.svg?.contains("javascript") == false)
  }

  @Test("that crashes is drawn more simply, and that is told")
  func steppedDown() async throws {
    let outcome = try await draw("digraph { a -> b [minlen=100000000] a -> c -> b }")
    #expect(outcome.svg?.contains("3 nodes and 3 edges, laid out by Graphviz's sfdp.") == true)
    #expect(outcome.lines.first?.hasPrefix("warning: as it is: Graphviz crashed during the layout (") == true)
    #expect(outcome.lines.first?.hasSuffix("; drawn by sfdp with straight lines") == true)
  }

  @Test("that nothing can draw is an error that names what was tried, and no picture")
  func hopeless() async throws {
    let outcome = try await draw("digraph { a [shape=circle peripheries=1000000000] }")
    #expect(outcome.code == 4)
    #expect(outcome.svg == nil)
    #expect(outcome.lines.first == "in.dot: no picture could be made")
    #expect(
      outcome.lines.dropFirst().first
        == "  as it is: Graphviz was stopped during the layout: it wanted more than 2048 MiB of memory")
    #expect(outcome.lines.count == 5)
  }

  @Test("that takes too long ends in a simpler picture or an error")
  func endless() async throws {
    let pairs = (0..<150).flatMap { i in (i + 1..<150).map { "\(i) -> \($0)" } }.joined(separator: "\n")
    let outcome = try await draw("digraph { \(pairs) }", ["--timeout", "1"])
    #expect(outcome.code == (outcome.svg == nil ? 4 : 0))
    #expect(outcome.lines.joined().contains("Graphviz was stopped"))
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
    let outcome = try await draw(dot)
    #expect(outcome.code == 3)
    #expect(outcome.lines == [message])
    #expect(outcome.svg == nil)
  }

  @Test("may have a byte order mark, be Latin-1, or say that it is Latin-1 and be UTF-8")
  func encodings() async throws {
    #expect(
      try await draw([0xEF, 0xBB, 0xBF] + Array("graph { ü }".utf8)).svg?.contains(">ü</text>") == true)
    let latin1 = try await draw(
      Array("graph { charset=latin1; a [label=\"".utf8) + [0xFC] + Array("\"] }".utf8))
    #expect(latin1.svg?.contains(">ü</text>") == true)
    #expect(latin1.lines == ["warning: the text is no UTF-8 and was read as Latin-1"])
    #expect(try await draw("graph { charset=latin1; a [label=\"ü\"] }").svg?.contains(">ü</text>") == true)
    let wide = try await draw([0xFF, 0xFE, 0x67, 0])
    #expect(wide.code == 3)
    #expect(wide.lines == ["in.dot: the text is UTF-16; save it as UTF-8"])
  }

  @Test("takes its worker with it when the command is killed")
  func parentGone() async throws {
    let pairs = (0..<150).flatMap { i in (i + 1..<150).map { "\(i) -> \($0)" } }.joined(separator: "\n")
    let folder = try ScratchFolder(["endless.dot": "digraph { \(pairs) }"])
    let result = try await Subprocess.run(
      .path(FilePath(Program.docgraph.url.path)),
      arguments: [
        "render", folder.url("endless.dot").path, "-o", folder.url("x.svg").path, "--timeout", "1500",
      ],
      input: .none, output: .discarded, error: .discarded
    ) { execution in
      let command = execution.processIdentifier.value
      let worker = await Self.eventually { Self.child(of: command) }
      kill(command, SIGKILL)
      return worker
    }
    let worker = try #require(result.closureResult)
    #expect(await Self.eventually { Self.isGone(worker) ? true : nil } == true)
  }

  /// What `find` finds in some thousand looks.
  static func eventually<Found>(_ find: () -> Found?) async -> Found? {
    for _ in 0..<4_000 {
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
