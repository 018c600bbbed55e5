import ArgumentParser
import DocGraph

/// `docgraph add`.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an entity or a relation to a graph file, or many from CSV, checked.",
    discussion: """
      Values are written KEY=VALUE with the keys of the graph file that hold one value, and document=, quote= and sentence= \
      for one piece of evidence; aliases are separated by semicolons. Ends of relations may be names. A CSV file has the \
      same keys as its header. What brings in an error is refused and nothing is written; the file is written in \
      canonical form.

      EXAMPLES
        docgraph add Graphs/harbor.yaml entity type=person name="Ada Roe" -o new.yaml
        docgraph add Graphs/harbor.yaml entity --csv Examples/harbor/berths.csv \\
          -o new.yaml
        docgraph add Graphs/harbor.yaml relation -o new.yaml source="Pia Osterby" \\
          type=commented_on target="Harbor Trust" document=gazette-1 sentence=5
      """)

  enum What: String, CaseIterable, ExpressibleByArgument {
    case entity, relation
  }

  @OptionGroup var input: GraphOptions

  @Argument(help: "What to add: entity or relation.")
  var what: What

  @Argument(help: ArgumentHelp("The values of the new record.", valueName: "key=value"))
  var values: [String] = []

  @Option(help: "A CSV file with a header; `-` reads standard input.", completion: .file(extensions: ["csv"]))
  var csv: String?

  @Option(
    name: .shortAndLong, help: "The file to write; the graph file itself without it.", completion: .file())
  var output: String?

  @Flag(help: "Write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  func validate() throws {
    if (csv == nil) == values.isEmpty { throw ValidationError("give either KEY=VALUE pairs or --csv FILE") }
    for value in values where !value.dropFirst().contains("=") || value.hasPrefix("=") {
      throw ValidationError("'\(value)' is no KEY=VALUE pair")
    }
  }

  func run() throws {
    let file = try input.load()
    if !dropComments { try file.refuseComments() }
    let graph = file.graph
    let entities =
      what == .entity
      ? try read { bytes throws(GraphFileError) in try CSVImport.entities(bytes, for: graph) } : []
    let relations =
      what == .relation
      ? try read { bytes throws(GraphFileError) in try CSVImport.relations(bytes, for: graph) } : []
    let addition = try file.adding(entities: entities, relations: relations, root: input.root)
    for finding in addition.findings {
      let hint = finding.hint.map { " (\($0))" } ?? ""
      Console.error(
        "\(finding.severity.rawValue): \(finding.message)\(hint) [\(finding.code.rawValue)]".printable)
    }
    guard let result = addition.graph else {
      throw Failure(code: .badInput, message: "nothing was added")
    }
    try write(result.canonical(), format: file.format)
    report(result.entities.suffix(entities.count).map(\.shortText))
    report(result.relations.suffix(relations.count).map(\.shortText))
  }

  private func report(_ added: [String]) {
    for text in added.prefix(20) { Console.error("added \(text)".printable) }
    if added.count > 20 { Console.error("… and \(added.count - 20) more") }
  }

  private func write(_ graph: Graph, format: GraphFormat) throws {
    let target = output ?? input.graph
    let graph = graph.rebasingDocumentPaths(from: input.graph, to: target)
    let bytes = GraphWriter.write(graph, as: GraphFormat(fileName: target) ?? format)
    if target == "-" { Console.write(bytes) } else { try writeFile(bytes, to: target) }
  }

  /// The records of the CSV file or, as a file of one row, of the command line.
  private func read<Records>(_ records: ([UInt8]) throws(GraphFileError) -> Records) throws -> Records {
    do throws(GraphFileError) {
      return try records(try csv.map { name throws(GraphFileError) in try readFile(name) } ?? Array(row.utf8))
    } catch {
      guard csv == nil else { throw GraphFileError(file: csv, error.problems) }
      throw Failure.usage(error.problems.map(\.withoutPlace).joined(separator: "\n"))
    }
  }

  /// The pairs as CSV. What somebody types without a document is by hand.
  private var row: String {
    var pairs = values.map { value in
      let key = value.prefix { $0 != "=" }
      return (key: String(key), value: String(value.dropFirst(key.count + 1)))
    }
    if !pairs.contains(where: { $0.key == "origin" || $0.key == "document" }) {
      pairs.append((key: "origin", value: Origin.manual.rawValue))
    } else if !pairs.contains(where: { $0.key == "origin" }) {
      pairs.append((key: "origin", value: Origin.stated.rawValue))
    }
    return [pairs.map(\.key), pairs.map(\.value)].map { cells in
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\n")
  }
}

extension Entity {
  fileprivate var shortText: String { "\(type) \(id) “\(name)”" }
}

extension Relation {
  fileprivate var shortText: String { "\(id?.rawValue ?? "relation"): \(source) \(type) \(target)" }
}

extension GraphFileError.Problem {
  fileprivate var withoutPlace: String { hint.map { "\(message) (\($0))" } ?? message }
}
