import ArgumentParser
import DocGraphLanguage

/// `docgraph model path`.
struct ModelPath: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Print the folder of the installed model; exit code 1 where there is none.",
    discussion: """
      EXAMPLES
        docgraph model path
      """)

  func run() throws {
    guard let folder = ModelStore().folder(of: ModelVerb.manifest) else {
      throw Failure.findings(ModelVerb.missing)
    }
    Console.print(folder.path)
  }
}
