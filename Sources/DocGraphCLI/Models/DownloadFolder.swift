import DocGraphLanguage
import Foundation

/// A temporary folder that nobody else reads, with what an outside program gets; it goes when nothing refers to it any more.
final class DownloadFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/docgraph-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw LanguageError(
        .file, "no temporary folder can be made", place: path, hint: "TMPDIR names another place for it")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a program's standard error goes.
  var messages: String { path + "/messages" }

  /// The only wheel in it; nil where there is none or are several.
  var wheel: String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let wheels = names.filter { $0.hasSuffix(".whl") }
    return wheels.count == 1 ? path + "/" + wheels[0] : nil
  }

  /// Bytes of all files in it and in its folders.
  var byteCount: Int {
    guard let names = FileManager.default.enumerator(atPath: path) else { return 0 }
    return names.reduce(0) { sum, name in
      guard let name = name as? String else { return sum }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }

  /// The last line of a program's messages, of which the first 300 characters.
  var lastMessage: String? {
    guard let file = FileHandle(forReadingAtPath: messages), let end = try? file.seekToEnd() else {
      return nil
    }
    try? file.seek(toOffset: end > 4096 ? end - 4096 : 0)
    let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.last { !$0.isEmpty }.map { String($0.prefix(300)).printable }
  }
}
