import ArgumentParser
import DocGraph
import DocGraphSyntax

/// How an analysis sees the graph.
struct SnapshotOptions: ParsableArguments {
  @Flag(help: "Follow relations from source to target only; without it they lead both ways.")
  var directed = false

  @Flag(help: "Relations count by their weight: as strength, or on paths as a length of 1/weight.")
  var weighted = false

  @OptionGroup var filter: FilterOptions

  func snapshot(_ graph: Graph) throws -> GraphSnapshot {
    try GraphSnapshot(graph, filter: try filter.filter(graph.schema), directed: directed)
  }

  /// What a report says of how it was made.
  func describe(_ snapshot: GraphSnapshot, in report: inout Report) {
    report.add("directed", .bool(directed))
    report.add("weighted", .bool(weighted))
    report.add("asOf", .optional((filter.narrowing.asOf ?? snapshot.graph.asOf)?.description))
    report.add("between", .optional(filter.narrowing.between?.description))
    report.add(
      "leftOut",
      .mapping(snapshot.leftOut.relations.map { ($0.reason.rawValue, .integer($0.count)) }, .compact))
  }

  /// The line below a table that says what the result stands on.
  func footnote(_ snapshot: GraphSnapshot) -> String {
    let entities = snapshot.nodeCount
    let basis = "\(entities) entities, \(snapshot.relationCount) relations"
    let ways = [directed ? "directed" : "undirected", weighted ? "weighted" : nil].compactMap { $0 }
    let date = (filter.narrowing.asOf ?? filter.narrowing.between ?? snapshot.graph.asOf).map {
      "as of \($0)"
    }
    return "(" + ([basis] + ways + [date, snapshot.leftOut.text].compactMap { $0 }).joined(separator: "; ")
      + ")"
  }
}
