internal import Foundation

/// Where models are kept: `docgraph/models` below the user's data folder (XDG Base Directory Specification).
package struct ModelStore: Sendable {
  package let path: String

  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    path = (data ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share") + "/docgraph/models"
  }

  /// The English model's folder, where it is installed.
  package var english: ModelFolder? {
    let folder = path + "/en_core_web_sm-3.6.0"
    return FileManager.default.fileExists(atPath: folder + "/config.cfg") ? ModelFolder(path: folder) : nil
  }
}
