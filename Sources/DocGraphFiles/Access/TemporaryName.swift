internal import Foundation
internal import Glibc

/// What a file is called while it is written: `.docgraph-PROCESS-RANDOM.tmp`.
///
/// The process is in it, so that a later one can tell what was left by one that was killed.
struct TemporaryName: CustomStringConvertible {
  private static let beginning = ".docgraph-"
  private static let ending = ".tmp"

  let process: Int32
  let description: String

  /// A new name of this process.
  init() {
    process = getpid()
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    description = "\(Self.beginning)\(process)-\(random)\(Self.ending)"
  }

  /// Reads a file's name; nil for any other.
  init?(_ name: String) {
    guard name.hasPrefix(Self.beginning), name.hasSuffix(Self.ending) else { return nil }
    let parts = name.dropFirst(Self.beginning.count).dropLast(Self.ending.count).split(separator: "-")
    guard parts.count == 2, let process = Int32(parts[0]), process > 0 else { return nil }
    self.process = process
    description = name
  }

  /// Whether the process that gave the name has ended.
  var isLeftOver: Bool { kill(process, 0) != 0 && errno == ESRCH }
}

/// Takes away the files that processes which were killed left half-written in a folder.
///
/// - Complexity: O(files of the folder).
public func removeLeftOverFiles(in folder: String) {
  for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  where TemporaryName(name)?.isLeftOver ?? false {
    try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
  }
}
