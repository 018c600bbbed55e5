import ArgumentParser
import DocGraph

/// `docgraph convert`.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a graph file between YAML and JSON, without loss.",
    discussion: """
      The format is that of the output's name, else the other one than the input's. YAML comments are not kept: \
      --drop-comments agrees to that. Written to another folder, the documents' relative paths lead from there.

      EXAMPLES
        docgraph convert Graphs/harbor.yaml -o harbor.json
        docgraph convert Graphs/harbor.yaml > harbor.json
      """)

  @OptionGroup var input: GraphOptions

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.", completion: .file())
  var output: String?

  @Option(help: "The format to write: yaml or json.")
  var to: GraphFormat?

  @Flag(help: "Write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  func validate() throws {
    if let to, let named = output.flatMap(GraphFormat.init(fileName:)), to != named {
      throw ValidationError("--to \(to.rawValue) and the name '\(output ?? "")' contradict each other")
    }
  }

  func run() throws {
    let file = try GraphFile(reading: input.graph)
    if !dropComments { try file.refuseComments() }
    let format = to ?? output.flatMap(GraphFormat.init(fileName:)) ?? (file.format == .yaml ? .json : .yaml)
    let graph = file.graph.rebasingDocumentPaths(from: file.name, to: output ?? "-")
    let bytes = GraphWriter.write(graph.canonical(), as: format)
    if let output, output != "-" { try writeFile(bytes, to: output) } else { Console.write(bytes) }
  }
}
