import ArgumentParser
import DocGraph

/// `docgraph fmt`.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Put graph files in canonical form.",
    discussion: """
      Sorts entities and relations by id, gives relations without an id the next free one, puts keys in order, leaves out \
      defaults, and expands short evidence (`brief#s9`, a quote without offsets) by reading the documents. A file that is \
      canonical already is left alone. `-` reads standard input and writes standard output.

      EXAMPLES
        docgraph fmt Graphs/harbor.yaml
        docgraph fmt --check Graphs/*.yaml
      """)

  @Argument(help: "Graph files.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var graphs: [String]

  @Option(
    help: ArgumentHelp(
      "A folder that documents may lie below; the graph file's own is always allowed.", valueName: "folder"),
    completion: .directory)
  var root: String = "."

  @Flag(help: "Write nothing; name the files that are not canonical and end with exit code 1.")
  var check = false

  @Flag(help: "Write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  func run() throws {
    var isUnformatted = false
    for name in graphs {
      let formatted = try CanonicalFile(reading: name, root: root)
      if check {
        if !formatted.isCanonical {
          Console.print(name)
          isUnformatted = true
        }
      } else {
        if !dropComments { try formatted.file.refuseComments() }
        if name == "-" {
          Console.write(formatted.bytes)
        } else if !formatted.isCanonical {
          try writeFile(formatted.bytes, to: name)
          Console.error("formatted \(name)")
        }
      }
    }
    if isUnformatted { throw Failure.findings("not canonical: `docgraph fmt` writes them anew") }
  }
}
