import ArgumentParser
import DocGraph

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Measure PageRank, components and a shortest path, from the graph that was read.")

  @OptionGroup var options: BenchmarkOptions

  func run() throws {
    let graph = try GraphFile(reading: options.file).graph
    var report = Report("analyze \(options.file)", of: graph)
    var (together, laying) = (Measurement("all together"), Measurement("  snapshot"))
    var (ranking, grouping) = (Measurement("  PageRank"), Measurement("  components"))
    var searching = Measurement("  shortest path")
    var hops: Int?
    for _ in 0..<options.runs {
      hops = try together.run {
        let snapshot = try laying.run { try GraphSnapshot(graph) }
        _ = try ranking.run { try snapshot.pageRank() }
        let components = grouping.run { snapshot.components() }
        return try searching.run { try AnalyzeCommand.hops(in: snapshot, components) }
      }
    }
    report.steps = [together, laying, ranking, grouping, searching]
    report.facts += [("hops of the path", hops ?? 0), ("peak memory, bytes", peakMemory())]
    try report.print(as: options.format)
  }

  /// The length of the path between the first and the last entity of the largest component.
  private static func hops(in snapshot: GraphSnapshot, _ components: Components) throws -> Int? {
    guard components.count > 0, let first = components[0].first, let last = components[0].last else {
      return nil
    }
    return try snapshot.shortestPath(
      from: snapshot.entity(at: first).id, to: snapshot.entity(at: last).id)?.hops.count
  }
}
