import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with graph files.",
    discussion: """
      Checks the schema, ids, names, dates, references and every quote against its document; documents lie below --root or \
      beside the graph file. Errors end with exit code 1, warnings only with --strict.

      A quote is right here or wrong; `docgraph verify` says what became of a wrong one, and whether it names who it is about.

      EXAMPLE
        docgraph check Graphs/*.yaml
      """)

  @Argument(
    help: "Graph files; `-` reads standard input.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var graphs: [String]

  @Option(
    help: ArgumentHelp(
      "A folder that documents may lie below; the graph file's own is always allowed.", valueName: "folder"),
    completion: .directory)
  var root: String = "."

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @OptionGroup var output: FormatOption

  func run() throws {
    var report: [SyntaxValue] = []
    var isBad = false
    var unreadable: [GraphFileError] = []
    for name in graphs {
      do throws(GraphFileError) {
        let file = try GraphFile(reading: name, keepsPositions: true)
        let validation = file.check(root: root)
        let errors = validation.findings.count { $0.severity == .error }
        isBad = isBad || errors > 0 || (strict && !validation.findings.isEmpty)
        switch output.format {
        case .table: printLines(validation, of: file, errors: errors)
        case .json: report.append(json(validation, of: file, errors: errors))
        }
      } catch {
        // The other files are checked all the same.
        unreadable.append(error)
        report.append(.object([("file", .text(name)), ("unreadable", .text(error.description))], .block))
        Console.error(error.description)
      }
    }
    if output.format == .json {
      var result = Report()
      result.add("graphs", .list(report))
      result.print()
    }
    if !unreadable.isEmpty { throw Failure(code: .badInput, message: "") }
    if isBad { throw Failure.findings() }
  }

  private func printLines(_ validation: Validation, of file: GraphFile, errors: Int) {
    for finding in validation.findings {
      let place = [file.name, file.position(of: finding.place)?.description].compactMap { $0 }
      let hint = finding.hint.map { " (\($0))" } ?? ""
      Console.print(
        "\(place.joined(separator: ":")): \(finding.severity.rawValue): \(finding.message)\(hint) [\(finding.code.rawValue)]"
          .printable)
    }
    let graph = file.graph
    let counts = [
      counted(graph.entities.count, "entity", "entities"),
      counted(graph.relations.count, "relation", "relations"), counted(errors, "error", "errors"),
      counted(validation.findings.count - errors, "warning", "warnings"),
      counted(validation.comparedCount, "quote", "quotes") + " compared", "\(validation.uncomparedCount) not",
    ]
    Console.print("\(file.name): \(counts.joined(separator: ", "))")
  }

  private func json(_ validation: Validation, of file: GraphFile, errors: Int) -> SyntaxValue {
    let list = validation.findings.map { finding in
      let position = file.position(of: finding.place)
      return SyntaxValue.object([
        ("severity", .text(finding.severity.rawValue)), ("code", .text(finding.code.rawValue)),
        ("place", .text(finding.place.description)), ("line", position.map { .integer($0.line) }),
        ("column", position.map { .integer($0.column) }), ("message", .text(finding.message)),
        ("hint", .optional(finding.hint)),
      ])
    }
    return .object(
      [
        ("file", .text(file.name)), ("errors", .integer(errors)),
        ("warnings", .integer(validation.findings.count - errors)),
        ("compared", .integer(validation.comparedCount)),
        ("notCompared", .integer(validation.uncomparedCount)), ("findings", .list(list)),
      ], .block)
  }
}
