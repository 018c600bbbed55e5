import ArgumentParser
import DocGraphWorker
import Foundation
import GraphvizBridge

/// What a worker costs beside the work that it does.
struct WorkerCostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Measure starting a worker that does nothing, and drawing a DOT file here and in a worker.")

  @Argument(help: "A DOT file; without one only starting is measured.")
  var file: String?

  @Option(help: "The docgraph that becomes the worker; by default the one beside this program.")
  var docgraph: String?

  @Option(help: "How often.")
  var runs = 200

  func run() async throws {
    let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let program = docgraph ?? beside.appending(path: "docgraph").path
    let graphviz = WorkerGraphviz(
      limits: WorkerLimits(wallClock: .seconds(600)), command: WorkerCommand(program: program))
    var (start, here, there) = (
      Measurement("start"), Measurement("draw here"), Measurement("draw in a worker")
    )
    let dot = try file.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
    for _ in 0..<max(1, runs) {
      try await start.runAsync { try await graphviz.start() }
      guard let dot else { continue }
      _ = try here.run { try Graphviz.render(dot) }
      _ = try await there.runAsync { try await graphviz.drawing(of: dot, engine: .dot, format: .svg) }
    }
    var report = Report(title: "worker")
    report.steps = dot == nil ? [start] : [start, here, there]
    try report.print(as: .table)
  }
}
