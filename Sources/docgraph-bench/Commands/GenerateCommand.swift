import ArgumentParser
import DocGraph

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a graph file of any size; the same options give the same bytes."
  )

  @Option(help: "How many entities, at least 10.")
  var entities = 100_000

  @Option(help: "How many relations, each with one piece of evidence.")
  var relations = 500_000

  @Option(help: "What all chance comes from.")
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: "The file to write: .json or .yaml.")
  var output: String

  func validate() throws {
    if entities < 10 || relations < 1 { throw ValidationError("at least 10 entities and 1 relation") }
    if GraphFormat(fileName: output) == nil { throw ValidationError("the output is a .json or .yaml file") }
  }

  func run() throws {
    let format = GraphFormat(fileName: output) ?? .json
    try GraphFile.write(
      GraphGenerator.graph(entities: entities, relations: relations, seed: seed), to: output, as: format)
  }
}
