internal import DocGraphModel
internal import Foundation

/// Where models are kept: `docgraph/models` below the user's data folder (XDG Base Directory Specification).
package struct ModelStore: Sendable {
  package let path: String

  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    // The specification: a path that is not absolute is to be ignored.
    func folder(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    path =
      (folder("XDG_DATA_HOME") ?? (folder("HOME") ?? Self.homeOfUser) + "/.local/share") + "/docgraph/models"
  }

  /// As the user database has it.
  private static var homeOfUser: String {
    guard let entry = unsafe getpwuid(getuid()), let home = unsafe entry.pointee.pw_dir else { return "/" }
    return unsafe String(cString: home)
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
