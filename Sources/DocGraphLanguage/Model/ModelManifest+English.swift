extension ModelManifest {
  /// spaCy's small English model, by Explosion (MIT licence); trained on OntoNotes 5, with WordNet's exceptions for lemmas.
  ///
  /// Listed is what is read, and the licences. Other wheels of version 3.6.0 hold the same files; they differ in what is not
  /// here: `README.md`, `meta.json`.
  package static let english = ModelManifest(
    name: "en_core_web_sm", version: "3.6.0", license: "MIT",
    files: [
