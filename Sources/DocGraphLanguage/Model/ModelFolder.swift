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
  /// With a manifest the file must be in it and have the size listed; its hash was checked when it was installed, and
  /// `docgraph model list` does it again.
  ///
  /// - Throws: `.missing` where the file is not there, `.model` where it is another.
  package func bytes(of name: String) throws(LanguageError) -> [UInt8] {
    let file = path + "/" + name
    let expected = try size(of: name, file)
    let bytes: [UInt8]
    do throws(RegularFile.Problem) {
      bytes = try RegularFile.bytes(file, limit: Self.largest)
    } catch {
      throw fault(error, file)
    }
    guard let expected, bytes.count != expected else { return bytes }
    throw LanguageError(
      .model, "the file has \(bytes.count) bytes, where the model's has \(expected)", place: file,
      hint: Self.installingAgain)
  }

  private static let installingAgain = "`docgraph model install` installs the model again"

  private func size(of name: String, _ file: String) throws(LanguageError) -> Int? {
    guard let manifest else { return nil }
    guard let size = manifest.file(named: name)?.size else {
      throw LanguageError(.model, "this is no file of \(manifest.title) that is read", place: file)
    }
    return size
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
