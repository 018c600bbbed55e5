import ArgumentParser
import DocGraph
import DocGraphLanguage
import DocGraphSyntax

/// `docgraph model list`.
struct ModelList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the models that docgraph knows, and whether they are installed and whole.",
    discussion: """
      Every file is read and its SHA-256 compared. A damaged model ends with exit code 1.

      EXAMPLES
        docgraph model list
        docgraph model list --format json
      """)

  @OptionGroup var output: FormatOption

  func run() throws {
    let manifest = ModelVerb.manifest
    let store = ModelStore()
    let condition = store.condition(of: manifest)
    let place = condition == .missing ? nil : store.folderPath(of: manifest)
    switch output.format {
    case .table:
      var table = Table("MODEL", "VERSION", "LICENSE", "SIZE", "STATE", "FOLDER")
      table.add(
        manifest.name, manifest.version, manifest.license, manifest.size.megabytes, condition.name, place)
      Console.print(table.text)
    case .json:
      var report = Report()
      report.add(
        "models",
        .list([
          .object([
            ("name", .text(manifest.name)), ("version", .text(manifest.version)),
            ("license", .text(manifest.license)), ("size", .integer(manifest.size)),
            ("state", .text(condition.name)), ("path", .optional(place)),
            ("damaged", condition.damaged.isEmpty ? nil : .list(condition.damaged.map(SyntaxValue.text))),
          ])
        ]))
      report.print()
    }
    guard condition.damaged.isEmpty else {
      throw Failure.findings(
        "damaged: \(condition.damaged.joined(separator: ", ")) (`docgraph model install` installs it again)")
    }
  }
}

extension ModelCondition {
  fileprivate var name: String {
    switch self {
    case .missing: "not installed"
    case .whole: "whole"
    case .damaged: "damaged"
    }
  }

  fileprivate var damaged: [String] {
    if case .damaged(let files) = self { files } else { [] }
  }
}
