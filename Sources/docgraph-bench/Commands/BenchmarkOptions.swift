import ArgumentParser
import DocGraph

/// What all benchmarks of a file have in common.
struct BenchmarkOptions: ParsableArguments {
  @Argument(help: "A graph file, such as generate makes.")
  var file: String

  @Option(help: "How often to measure; the median is shown.")
  var runs = 5

  @Option(help: "table or json.")
  var format = ReportFormat.table

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs is at least 1") }
  }
}

extension Report {
  /// A report that begins with the size of a graph.
  init(_ title: String, of graph: Graph) {
    self.init(title: title)
    facts = [
      ("documents", graph.documents.count), ("entities", graph.entities.count),
      ("relations", graph.relations.count),
    ]
  }
}
