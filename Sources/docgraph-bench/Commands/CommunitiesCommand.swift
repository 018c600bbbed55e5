import ArgumentParser
import DocGraph
import Foundation

struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract:
      "Measure finding communities, from the graph that was read; or list them, for Scripts/oracle_communities.py."
  )

  @OptionGroup var options: BenchmarkOptions

  @Flag(help: "Weigh relations by their weights.")
  var weighted = false

  @Flag(help: "Take relations as directed, which makes no difference.")
  var directed = false

  @Option(help: "The higher, the more communities.")
  var resolution = 1.0

  @Option(help: "What all chance comes from.")
  var seed: UInt64 = 1

  @Flag(help: "Write the communities as JSON instead of times.")
  var list = false

  func run() throws {
    let graph = try GraphFile(reading: options.file).graph
    let snapshot = try GraphSnapshot(graph, directed: directed)
    var grouping = Measurement("communities")
    var found: Communities?
    for _ in 0..<options.runs {
      found = try grouping.run {
        try snapshot.communities(resolution: resolution, weighted: weighted, seed: seed)
      }
    }
    guard let found else { return }
    if list { return try print(found, of: snapshot) }
    var report = Report("communities \(options.file)", of: graph)
    report.steps = [grouping]
    report.facts += [
      ("communities", found.count), ("modularity, millionths", Int((found.modularity * 1e6).rounded())),
      ("largest community", found.sizes.first ?? 0), ("peak memory, bytes", peakMemory()),
    ]
    try report.print(as: options.format)
  }

  private func print(_ communities: Communities, of snapshot: GraphSnapshot) throws {
    let members = (0..<communities.count).map { community in
      communities[community].map { snapshot.entity(at: $0).id.rawValue }
    }
    let representatives = (0..<communities.count).map {
      snapshot.entity(at: communities.representative(of: $0)).id.rawValue
    }
    let data = try JSONSerialization.data(
      withJSONObject: [
        "modularity": communities.modularity, "communities": members, "representatives": representatives,
      ], options: [.sortedKeys])
    Swift.print(String(decoding: data, as: UTF8.self))
  }
}
