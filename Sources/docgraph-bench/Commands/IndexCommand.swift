import ArgumentParser
import DocGraph

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Measure building an index of a graph and looking everything up in it.")

  @OptionGroup var options: BenchmarkOptions

  func run() throws {
    let graph = try GraphFile(reading: options.file).graph
    var report = Report("index \(options.file)", of: graph)
    var (building, ids) = (Measurement("build"), Measurement("all ids"))
    var (names, types) = (Measurement("all names, aliases"), Measurement("all types"))
    var neighbors = Measurement("all neighbors")
    for _ in 0..<options.runs {
      let index = building.run { GraphIndex(graph) }
      var found = 0
      ids.run {
        for entity in graph.entities where index.position(of: entity.id) != nil { found += 1 }
        for relation in graph.relations {
          if let id = relation.id, index.position(of: id) != nil { found += 1 }
        }
      }
      names.run {
        for entity in graph.entities {
          found += index.names.positions(entity.name).count
          for alias in entity.aliases { found += index.names.positions(alias.text).count }
        }
      }
      types.run {
        for type in graph.schema.entityTypes { found += index.entities(ofType: type.name).count }
      }
      neighbors.run {
        for entity in graph.entities.indices {
          for relation in index.relations(at: entity) {
            found += index.otherEnd(ofRelation: Int(relation), from: entity) ?? 0
          }
        }
      }
      guard found > 0 else { throw ValidationError("the graph is empty") }
    }
    report.steps = [building, ids, names, types, neighbors]
    report.facts.append(("peak memory, bytes", peakMemory()))
    try report.print(as: options.format)
  }
}
