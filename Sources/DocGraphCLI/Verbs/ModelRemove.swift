import ArgumentParser
import DocGraphLanguage

/// `docgraph model remove`.
struct ModelRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove the installed model.",
    discussion: """
      EXAMPLES
        docgraph model remove
      """)

  func run() throws {
    let store = ModelStore()
    let place = store.folderPath(of: ModelVerb.manifest)
    let wasThere = try store.remove(ModelVerb.manifest)
    Console.error(wasThere ? "removed \(place)" : ModelVerb.missing)
  }
}
