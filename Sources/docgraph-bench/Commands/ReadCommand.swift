import ArgumentParser
import DocGraph
import DocGraphSyntax

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Measure reading a graph file, as a whole and step by step.")

  @OptionGroup var options: BenchmarkOptions

  @Flag(help: "Measure the whole alone, so that the peak of memory is that of one reading.")
  var whole = false

  func run() throws {
    var reading = Measurement("file to graph")
    var graph = Graph()
    for _ in 0..<options.runs {
      graph = Graph()
      graph = try reading.run { try GraphFile(reading: options.file).graph }
    }
    var report = Report("read \(options.file)", of: graph)
    report.facts.append(("peak memory, bytes", peakMemory()))
    graph = Graph()
    let bytes = try GraphFile.bytes(of: options.file).count
    report.facts.append(("bytes", bytes))
    report.steps = [reading]
    if !whole { report.steps += try steps() }
    for step in report.steps.indices { report.steps[step].bytes = bytes }
    try report.print(as: options.format)
  }

  private func steps() throws -> [Measurement] {
    var (fetching, parsing) = (Measurement("  file"), Measurement("  syntax"))
    var decoding = Measurement("  model")
    for _ in 0..<options.runs {
      let bytes = try fetching.run { try GraphFile.bytes(of: options.file) }
      let isJSON = GraphFormat(fileName: options.file) == .json
      let tree = try parsing.run { try isJSON ? JSONReader.read(bytes) : YAMLReader.read(bytes) }
      _ = try decoding.run { try GraphReader.read(tree) }
    }
    return [fetching, parsing, decoding]
  }
}
