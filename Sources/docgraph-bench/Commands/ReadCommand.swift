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
    var whole: [Double] = []
    var graph = Graph()
    for _ in 0..<options.runs {
      graph = Graph()
      graph = try timed(&whole) { try GraphFile(reading: options.file).graph }
    }
    var report = Report("read \(options.file)", of: graph)
    report.facts.append(("peak memory, bytes", peakMemory()))
    graph = Graph()
    let bytes = try GraphFile.bytes(of: options.file).count
    report.facts.append(("bytes", bytes))
    report.steps = [Measurement(step: "file to graph", seconds: whole, bytes: bytes)]
    if !self.whole { report.steps += try steps() }
    try report.print(as: options.format)
  }

  private func steps() throws -> [Measurement] {
    var (fetching, parsing, decoding): ([Double], [Double], [Double]) = ([], [], [])
    var count = 0
    for _ in 0..<options.runs {
      let bytes = try timed(&fetching) { try GraphFile.bytes(of: options.file) }
      count = bytes.count
      let isJSON = GraphFormat(fileName: options.file) == .json
      let tree = try timed(&parsing) { try isJSON ? JSONReader.read(bytes) : YAMLReader.read(bytes) }
      _ = try timed(&decoding) { try GraphReader.read(tree) }
    }
    return [
      Measurement(step: "  file", seconds: fetching, bytes: count),
      Measurement(step: "  syntax", seconds: parsing, bytes: count),
      Measurement(step: "  model", seconds: decoding, bytes: count),
    ]
  }
}
