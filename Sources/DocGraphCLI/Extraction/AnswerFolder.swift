import DocGraph
import Foundation

/// Answers of language models in a folder, a file each, by what was asked of whom.
struct AnswerFolder: ChatCache {
  private let folder: String
  private let endpoint: String

  init(_ folder: String, endpoint: String) {
    self.folder = folder
    self.endpoint = endpoint
  }

  func answer(for key: String) -> [UInt8]? {
    try? readFile(path(key), limit: 64 << 20)
  }

  /// An answer that cannot be kept is asked for again, no more.
  func keep(_ answer: [UInt8], for key: String) {
    // What was asked stands in it: the user's own, and nobody else's.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? writeFile(answer, to: path(key))
  }

  private func path(_ key: String) -> String {
    "\(folder)/\(SHA256.hex(Array("\(endpoint)\n\(key)".utf8))).json"
  }
}
