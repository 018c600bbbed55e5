import Foundation

/// A temporary folder that nobody else reads, with what an outside program gets; it goes when nothing refers to it any more.
package final class OutsideFolder: Sendable {
  package let path: String

  /// No temporary folder can be made.
  package struct Failure: Error {
    package let path: String
    package var message: String { "no temporary folder can be made" }
    package var hint: String { "TMPDIR names another place for it" }
  }

  package init() throws(Failure) {
    path = FileManager.default.temporaryDirectory.path + "/docgraph-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(path: path)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a program's standard error goes.
  package var messages: String { path + "/messages" }

  /// The names of what is in it.
  package var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

  /// Bytes of all files in it and in its folders.
  var byteCount: Int {
    guard let names = FileManager.default.enumerator(atPath: path) else { return 0 }
    return names.reduce(0) { sum, name in
      guard let name = name as? String else { return sum }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }

  /// The last line of a program's messages.
  package var lastMessage: String? { lastLines.last }

  /// The lines at the end of a program's messages that are not empty, as the program wrote them; of each the first 300 characters.
  package var lastLines: [String] {
    guard let file = FileHandle(forReadingAtPath: messages), let end = try? file.seekToEnd() else {
      return []
    }
    try? file.seek(toOffset: end > 4096 ? end - 4096 : 0)
    let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline)
      .map { String($0.trimmingCharacters(in: .whitespaces).prefix(300)) }
      .filter { !$0.isEmpty }
  }
}
