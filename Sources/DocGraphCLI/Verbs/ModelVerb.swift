import ArgumentParser
import DocGraphLanguage

/// `docgraph model`.
struct ModelVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Install, list, find or remove the language model that English is read with.",
    discussion: """
      The model is spaCy's en_core_web_sm 3.6.0 by Explosion (MIT licence), 13.9 MB, which docgraph does not ship. It is kept \
      below $XDG_DATA_HOME, or ~/.local/share, as docgraph/models/en_core_web_sm-3.6.0, with its licences.

      EXAMPLES
        docgraph model install
        docgraph model list
        docgraph model path
        docgraph model remove
      """,
    subcommands: [ModelInstall.self, ModelList.self, ModelPath.self, ModelRemove.self])

  /// What English is read with.
  static let manifest = ModelManifest.english

  static let missing = "\(manifest.title) is not installed (`docgraph model install` installs it)"
}
