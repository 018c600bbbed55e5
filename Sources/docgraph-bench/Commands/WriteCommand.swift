import ArgumentParser
import DocGraph

struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Measure writing a graph as the bytes of a file.")

  @OptionGroup var options: BenchmarkOptions

  func run() throws {
    let graph = try GraphFile(reading: options.file).graph
    var report = Report("write \(options.file)", of: graph)
    for format in GraphFormat.allCases {
      var writing = Measurement(format.rawValue)
      for _ in 0..<options.runs {
        writing.bytes = writing.run { GraphWriter.write(graph, as: format) }.count
      }
      report.steps.append(writing)
    }
    report.facts.append(("peak memory, bytes", peakMemory()))
    try report.print(as: options.format)
  }
}
