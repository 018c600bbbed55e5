import Foundation

/// A file of this package, found from where this source stands.
public struct PackageFile: Sendable {
  public let path: String

  /// - Parameter path: Relative to the package's root: `docs/docgraph.schema.json`.
  public init(_ path: String) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    self.path = root.appending(path: path).path(percentEncoded: false)
  }

  public func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// Whether the file holds `expected`; with `DOCGRAPH_RECORD=1` in the environment it is written first.
  public func isRecorded(_ expected: [UInt8]) throws -> Bool {
    if ProcessInfo.processInfo.environment["DOCGRAPH_RECORD"] == "1" {
      try Data(expected).write(to: URL(filePath: path), options: .atomic)
    }
    return try bytes() == expected
  }
}
