import ArgumentParser
import DocGraph

/// `docgraph export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a graph for other tools.",
    discussion: """
      DOT is the language of Graphviz; networkx, Gephi and many others read it. Nodes are \
      named by entity ids and labelled by names; edges, one a relation, carry type, dates, \
      modality, polarity, who says so, and where the evidence stands. `render -o x.dot` \
      writes the DOT of the picture instead.

      EXAMPLES
        docgraph export Graphs/harbor.yaml --format dot -o harbor.dot
        docgraph export Graphs/harbor.yaml --format dot > harbor.dot
      """)

  enum Target: String, CaseIterable, ExpressibleByArgument {
    case dot
  }

  @OptionGroup var input: GraphOptions

  @Option(help: "The format to write.")
  var format: Target = .dot

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.", completion: .file())
  var output: String?

  @OptionGroup var picture: PictureOptions

  func validate() throws {
    if let output, GraphFormat(fileName: output) != nil {
      throw ValidationError("'\(output)' is the name of a graph file, not of DOT: write .dot or .gv")
    }
  }

  func run() throws {
    let graph = try input.load().graph
    let filter = try picture.filter(graph.schema)
    let bytes: [UInt8]
    do throws(DOTError) {
      bytes = try DOTExport.write(graph.canonical(), filter: filter)
    } catch {
      throw Failure(code: .badInput, message: error.description)
    }
    if let output, output != "-" { try writeFile(bytes, to: output) } else { Console.write(bytes) }
  }
}
