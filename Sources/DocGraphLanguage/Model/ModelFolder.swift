internal import DocGraphModel

/// The folder of an unpacked model: the one with `config.cfg`, as spaCy writes it.
package struct ModelFolder: Sendable {
  package let path: String
  /// What must be in it; nil for a folder of any files.
  package let manifest: ModelManifest?

  package init(path: String, manifest: ModelManifest? = nil) {
    self.path = path
    self.manifest = manifest
  }

  /// No file of a model that we read is larger.
  static let largest = 64 << 20

  /// The bytes of a file, by its name below the folder.
  ///
  /// With a manifest the file must be in it and have the size listed, and the hash too if it is small: rules and expressions can
  /// do more harm than numbers. All hashes were checked when it was installed, and `docgraph model list` does it again.
  ///
  /// - Throws: `.missing` where the file is not there, `.model` where it is another.
  package func bytes(of name: String) throws(LanguageError) -> [UInt8] {
    let file = path + "/" + name
    let expected = try entry(of: name, file)
    let bytes: [UInt8]
    do throws(RegularFile.Problem) {
      bytes = try RegularFile.bytes(file, limit: Self.largest)
    } catch {
      throw fault(error, file)
    }
    guard let expected else { return bytes }
    guard bytes.count == expected.size else {
      throw LanguageError(
        .model, "the file has \(bytes.count) bytes, where the model's has \(expected.size)", place: file,
        hint: Self.installingAgain)
    }
    guard bytes.count > Self.small || SHA256.hex(bytes) == expected.sha256 else {
      throw LanguageError(
        .model, "the file is not the model's: its bytes are others", place: file, hint: Self.installingAgain)
    }
    return bytes
  }

  /// Bytes that are hashed in less than a millisecond.
  private static let small = 1 << 17

  private static let installingAgain = "`docgraph model install` installs the model again"

  private func entry(of name: String, _ file: String) throws(LanguageError) -> ModelManifest.File? {
    guard let manifest else { return nil }
    guard let entry = manifest.file(named: name) else {
      throw LanguageError(.model, "this is no file of \(manifest.title) that is read", place: file)
    }
    return entry
  }

  private func fault(_ problem: RegularFile.Problem, _ file: String) -> LanguageError {
    switch problem {
    case .notFound:
      LanguageError(
        .missing, "the model's file is not there", place: file,
        hint: "`docgraph model install` fetches the model")
    case .system(let reason):
      LanguageError(.file, "the model's file cannot be read: \(reason)", place: file)
    case .notRegular: LanguageError(.model, "this is no file", place: file, hint: Self.installingAgain)
    case .tooLarge(let size):
      LanguageError(
        .model, "the file has \(size) bytes, more than a model's file may have", place: file,
        hint: Self.installingAgain)
    }
  }
}
