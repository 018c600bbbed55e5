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
    filter.describe(snapshot, in: &report)
  }

  /// The line below a table that says what the result stands on.
  func footnote(_ snapshot: GraphSnapshot) -> String {
    filter.footnote(
      snapshot, [directed ? "directed" : "undirected", weighted ? "weighted" : nil].compactMap { $0 })
  }
}

extension FilterOptions {
  /// What a report says of what was taken in.
  func describe(_ snapshot: GraphSnapshot, in report: inout Report) {
    report.add("asOf", .optional((narrowing.asOf ?? snapshot.graph.asOf)?.description))
    report.add("between", .optional(narrowing.between?.description))
    report.add(
      "leftOut",
      .mapping(snapshot.leftOut.relations.map { ($0.reason.rawValue, .integer($0.count)) }, .compact))
  }

  /// The line below a table that says what the result stands on.
  ///
  /// - Parameter ways: How the relations were taken, such as "directed".
  func footnote(_ snapshot: GraphSnapshot, _ ways: [String]) -> String {
    let basis = "\(snapshot.nodeCount) entities, \(snapshot.relationCount) relations"
    let date = (narrowing.asOf ?? narrowing.between ?? snapshot.graph.asOf).map { "as of \($0)" }
    return "(" + ([basis] + ways + [date, snapshot.leftOut.text].compactMap { $0 }).joined(separator: "; ")
      + ")"
  }
}
