import DocGraph
import DocGraphSyntax

extension StructureSummary {
  /// A line a measure, with a word on what it says.
  ///
  /// - Parameters:
  ///   - nodes: What nodes are called.
  ///   - edges: What edges are called.
  func table(nodes: String, edges: String) -> Table {
    var table = Table("MEASURE", "VALUE", "", flushRight: [1])
    table.add(nodes, "\(self.nodes)", isolated > 0 ? "\(isolated) without \(edges)" : "")
    let extra = [
      loops > 0 ? counted(loops, "loop", "loops") : nil,
      parallels > 0 ? "\(parallels) beside another between the same two" : nil,
    ].compactMap { $0 }
    table.add(edges, "\(self.edges)", extra.joined(separator: "; "))
    table.add("density", density.short, "of all pairs are linked, as a share")
    if isDirected { table.add("reciprocity", reciprocity.short, "of the links are answered, as a share") }
    table.add("mean degree", degrees.mean.formatted(decimals: 2), "")
    let quantiles =
      "median \(degrees.quantile(0.5)), 90% \(degrees.quantile(0.9)), 99% \(degrees.quantile(0.99))"
    table.add("highest degree", "\(degrees.most)", quantiles)
    table.add("components", "\(components.count)", "the largest has \(components.largest) \(nodes)")
    if let strongComponents {
      table.add(
        "strong components", "\(strongComponents.count)", "the largest has \(strongComponents.largest)")
    }
    let division =
      "the largest has \(communities.largest); modularity \(communities.modularity.formatted(decimals: 4))"
    table.add("communities", "\(communities.count)", division)
    if let triangles {
      table.add("triangles", "\(triangles.count)", "transitivity \(triangles.transitivity.short)")
    } else {
      table.add("triangles", "-", "--full counts them")
    }
    table.add(
      "assortativity by degree", degreeAssortativity.short, "above 0: the well-connected keep to each other")
    return table
  }
}

extension Double {
  /// Four decimals; of what would vanish behind these, three digits as a power of ten.
  fileprivate var short: String {
    guard self != 0, magnitude < 0.001 else { return formatted(decimals: 4) }
    var (digits, exponent) = (self, 0)
    while digits.magnitude < 1 {
      digits *= 10
      exponent -= 1
    }
    return "\(digits.formatted(decimals: 2))e\(exponent)"
  }
}

extension Double? {
  fileprivate var short: String { self?.short ?? "-" }
}

extension Report {
  /// The measures of a graph's structure; what cannot be said of it is left out.
  mutating func add(_ summary: StructureSummary) {
    add("nodes", .integer(summary.nodes))
    add("edges", .integer(summary.edges))
    add("loops", .integer(summary.loops))
    add("parallels", .integer(summary.parallels))
    add("isolated", .integer(summary.isolated))
    add("weighted", .bool(summary.isWeighted))
    add("density", .real(summary.density))
    add("reciprocity", summary.reciprocity.map { .real($0) })
    let degrees = summary.degrees
    add(
      "degree",
      .object([
        ("least", .integer(degrees.least)), ("median", .integer(degrees.quantile(0.5))),
        ("mean", .real(degrees.mean)), ("p90", .integer(degrees.quantile(0.9))),
        ("p99", .integer(degrees.quantile(0.99))), ("most", .integer(degrees.most)),
        (
          "distribution",
          .list(
            degrees.counts.map { .object([("degree", .integer($0.degree)), ("nodes", .integer($0.nodes))]) })
        ),
      ]))
    add("components", parts(summary.components))
    add("strongComponents", summary.strongComponents.map(parts))
    add(
      "communities",
      .object([
        ("count", .integer(summary.communities.count)), ("largest", .integer(summary.communities.largest)),
        ("modularity", .real(summary.communities.modularity)),
      ]))
    add("triangles", summary.triangles.map { .integer($0.count) })
    add("transitivity", summary.triangles.map { .real($0.transitivity) })
    add("degreeAssortativity", summary.degreeAssortativity.map { .real($0) })
  }

  private func parts(_ parts: StructureSummary.Parts) -> SyntaxValue {
    .object([("count", .integer(parts.count)), ("largest", .integer(parts.largest))])
  }
}
