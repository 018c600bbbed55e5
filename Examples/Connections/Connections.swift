import DocGraph
import Glibc

/// `Connections GRAPH FROM TO`: how two entities are connected, in the words of the documents, and who stands between most.
@main
enum Connections {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count == 3 else { return stop("usage: Connections GRAPH FROM TO") }
    do {
      let graph = try GraphFile(reading: words[0]).graph
      guard let source = GraphIndex(graph).names.positions(words[1]).first else {
        return stop("there is no '\(words[1])'")
      }
      guard let target = GraphIndex(graph).names.positions(words[2]).first else {
        return stop("there is no '\(words[2])'")
      }
      try printConnection(of: graph.entities[source], with: graph.entities[target], in: graph)
    } catch {
      stop("\(error)")
    }
  }

  static func printConnection(of source: Entity, with target: Entity, in graph: Graph) throws {
    let snapshot = try GraphSnapshot(graph)
    guard let path = try snapshot.shortestPath(from: source.id, to: target.id) else {
      return stop("\(source.name) and \(target.name) are not connected")
    }
    print("\(source.name) and \(target.name) are \(path.hops.count) hops apart:")
    for link in path.hops.flatMap(\.relations) {
      let relation = graph.relations[link.relation]
      print("- \(relation.source) \(relation.type) \(relation.target)")
      for evidence in relation.evidence { print("  “\(evidence.quote ?? "…")” [\(evidence.document)]") }
    }
    print("Most shortest paths lead through:")
    for entry in Ranking(try snapshot.betweenness(), top: 3).entries {
      print("\(entry.rank). \(snapshot.entity(at: entry.node).name)")
    }
  }

  static func stop(_ reason: String) {
    print(reason)
    exit(1)
  }
}
