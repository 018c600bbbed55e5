import ArgumentParser
import DocGraph

struct DoubtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doubt",
    abstract: "Measure a ranking with doubt, and its parts, from the graph that was read.")

  @OptionGroup var options: BenchmarkOptions

  @Option(help: "degree, pagerank or betweenness.", transform: { Measure(rawValue: $0) ?? .degree })
  var by = Measure.degree

  @Option(help: "How many resamples.")
  var resamples = 100

  func run() throws {
    let graph = try GraphFile(reading: options.file).graph
    var report = Report("doubt \(options.file)", of: graph)
    var (laying, scoring) = (Measurement("  snapshot"), Measurement("  scores"))
    var (halving, counting) = (Measurement("  half of it"), Measurement("  sources counted"))
    var doubting = Measurement("doubt")
    var runs = 0
    for _ in 0..<options.runs {
      let snapshot = try laying.run { try GraphSnapshot(graph) }
      _ = try scoring.run { try snapshot.scores(by) }
      _ = halving.run { snapshot.keeping { $0.isMultiple(of: 2) } }
      let independence = Independence(graph.documents)
      _ = counting.run { graph.relations.count { independence.count($0.documents) > 1 } }
      let doubt = try doubting.run {
        try RankingDoubt(graph, .init(by, resamples: resamples), top: 10)
      }
      runs = 1 + doubt.scenarios.count + doubt.sourceRuns.count + doubt.resamples.count
    }
    report.steps = [doubting, laying, scoring, halving, counting]
    report.facts += [("rankings", runs), ("peak memory, bytes", peakMemory())]
    try report.print(as: options.format)
  }
}
