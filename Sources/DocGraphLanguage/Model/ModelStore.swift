internal import DocGraphModel
internal import Foundation

/// Where models are kept: `docgraph/models` below the user's data folder (XDG Base Directory Specification).
package struct ModelStore: Sendable {
  package let path: String

  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    path = (data ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share") + "/docgraph/models"
  }

  /// The English model's folder, where it is installed.
  package var english: ModelFolder? { folder(of: .english) }

  /// A model's folder, where it is installed; its files are checked when they are read.
  package func folder(of manifest: ModelManifest) -> ModelFolder? {
    let path = folderPath(of: manifest)
    return FileManager.default.fileExists(atPath: path + "/config.cfg")
      ? ModelFolder(path: path, manifest: manifest) : nil
  }

  /// Where a model is when it is installed.
  package func folderPath(of manifest: ModelManifest) -> String { path + "/" + manifest.folderName }

  /// Reads all files of a model and compares their hashes.
  package func condition(of manifest: ModelManifest) -> ModelCondition {
    let folder = ModelFolder(path: folderPath(of: manifest), manifest: manifest)
    guard FileManager.default.fileExists(atPath: folder.path) else { return .missing }
    let damaged = manifest.files.filter { file in
      guard let bytes = try? folder.bytes(of: file.name) else { return true }
      return SHA256.hex(bytes) != file.sha256
    }
    return damaged.isEmpty ? .whole : .damaged(damaged.map(\.name))
  }
}
