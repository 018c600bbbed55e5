import Foundation

/// A folder of a test's own, with whatever it needs in it.
public struct TemporaryFolder: ~Copyable {
  public let path: String

  public init() throws {
    let url = URL(filePath: NSTemporaryDirectory()).appending(path: "docgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  public subscript(name: String) -> String { "\(path)/\(name)" }

  /// A text with FOLDER in place of the folder's path, or of what leads there from a package that lies beside it.
  public func hiding(in text: String) -> String {
    let name = URL(filePath: path).lastPathComponent
    return text.replacing(path, with: "FOLDER").replacing("../\(name)", with: "FOLDER")
  }

  /// Writes a file, and the folders that it lies in.
  public func write(_ text: String, to name: String) throws {
    let url = URL(filePath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  public func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self[name])), as: UTF8.self)
  }

  /// The names of what lies in the folder, sorted.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
