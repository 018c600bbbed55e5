import ArgumentParser
import DocGraph
import DocGraphWorker
import GraphvizBridge

/// `docgraph draw-dot`, hidden: a DOT file through the worker, until `render` takes DOT files.
struct DrawDOT: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw-dot", abstract: "Draw a DOT file.", shouldDisplay: false)

  @Argument var file: String
  @Option(name: .shortAndLong) var output: String
  @Option var timeout: Double = 30
  @Option var engine: String?
  @Option var memory = WorkerLimits.usualMemory >> 20

  func run() async throws {
    let bytes = try readFile(file)
    let service = WorkerGraphviz(
      limits: WorkerLimits(wallClock: .seconds(timeout), memory: min(memory, 1 << 20) << 20))
    let ending = output.split(separator: ".").last.map(String.init) ?? "svg"
    let picture = try await DOTPicture.render(
      bytes, name: file, engine: engine.flatMap(GraphvizEngine.init(rawValue:)),
      format: GraphvizFormat(rawValue: ending), service: service)
    for note in picture.notes { Console.error("note: \(note)") }
    try writeFile(picture.bytes, to: output)
  }
}
