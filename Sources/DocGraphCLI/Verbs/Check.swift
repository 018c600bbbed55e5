import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with graph files.",
    discussion: """
      Checks the schema, ids, names, dates, references and every quote against its document. Errors end with exit code 1, \
      warnings only with --strict.

      EXAMPLE
        docgraph check Graphs/*.yaml
      """)

  @Argument(
    help: "Graph files; `-` reads standard input.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var graphs: [String]

  @Option(
    help: ArgumentHelp("The folder that every document lies below.", valueName: "folder"),
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
        let (findings, unread) = file.check(root: root)
        let errors = findings.count { $0.severity == .error }
        isBad = isBad || errors > 0 || (strict && !findings.isEmpty)
        switch output.format {
        case .table: printLines(findings, unread, of: file, errors: errors)
        case .json: report.append(json(findings, unread, of: file, errors: errors))
        }
      } catch {
        // The other files are checked all the same.
        unreadable.append(error)
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

  private func printLines(_ findings: [Finding], _ unread: [GraphFileError], of file: GraphFile, errors: Int)
  {
    for finding in findings {
      let place = [file.name, file.position(of: finding.place)?.description].compactMap { $0 }
      let hint = finding.hint.map { " (\($0))" } ?? ""
      Console.print(
        "\(place.joined(separator: ":")): \(finding.severity.rawValue): \(finding.message)\(hint) [\(finding.code.rawValue)]"
          .printable)
    }
    for problem in unread { Console.error("warning: not compared with its document: \(problem)") }
    let graph = file.graph
    Console.print(
      "\(file.name): \(graph.entities.count) entities, \(graph.relations.count) relations, "
        + "\(errors) errors, \(findings.count - errors) warnings")
  }

  private func json(
    _ findings: [Finding], _ unread: [GraphFileError], of file: GraphFile, errors: Int
  ) -> SyntaxValue {
    let list = findings.map { finding in
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
        ("warnings", .integer(findings.count - errors)),
        ("findings", .list(list)), ("unread", .list(unread.map { .text($0.description) })),
      ], .block)
  }
}
