import ArgumentParser
import DocGraph

/// `docgraph convert`.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a graph file between YAML and JSON, without loss, or an edge list to binary.",
    discussion: """
      The format is that of the output's name, else the other one than the input's. YAML comments are not kept: \
      --drop-comments agrees to that. Written to another folder, the documents' relative paths lead from there.

      Where the output's name ends in .dgcsr the input is an edge list: a text file with two names or numbers a line, perhaps a \
      weight. `docgraph stats` reads the file made of it several times faster than the text.

      EXAMPLES
        docgraph convert Graphs/harbor.yaml -o harbor.json
        docgraph convert Graphs/harbor.yaml > harbor.json
      """)

  @OptionGroup var input: GraphOptions

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.", completion: .file())
  var output: String?

  @Option(help: "The format to write: yaml or json.")
  var to: GraphFormat?

  @Flag(help: "Of an edge list to .dgcsr: edges lead from the first name to the second only.")
  var directed = false

  @Flag(help: "Write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  private var isNetwork: Bool { output?.lowercased().hasSuffix(".dgcsr") ?? false }

  func validate() throws {
    if isNetwork, to != nil || dropComments {
      throw ValidationError("--to and --drop-comments are for graph files, not for edge lists")
    }
    if isNetwork, GraphFormat(fileName: input.graph) != nil {
      throw ValidationError("'\(input.graph)' is a graph file: only edge lists become .dgcsr")
    }
    if directed, !isNetwork { throw ValidationError("--directed goes with an output that ends in .dgcsr") }
    if let to, let named = output.flatMap(GraphFormat.init(fileName:)), to != named {
      throw ValidationError("--to \(to.rawValue) and the name '\(output ?? "")' contradict each other")
    }
  }

  func run() throws {
    if let output, isNetwork {
      return try writeFile(NamedNetwork(reading: input.graph, directed: directed).fileBytes(), to: output)
    }
    let file = try GraphFile(reading: input.graph)
    if !dropComments { try file.refuseComments() }
    let format = to ?? output.flatMap(GraphFormat.init(fileName:)) ?? (file.format == .yaml ? .json : .yaml)
    let graph = file.graph.rebasingDocumentPaths(from: file.name, to: output ?? "-")
    let bytes = GraphWriter.write(graph.canonical(), as: format)
    if let output, output != "-" { try writeFile(bytes, to: output) } else { Console.write(bytes) }
  }
}
