import DocGraph
import Foundation

/// A file that is written piece by piece and takes its name when it is whole; standard output without a name.
final class GrowingFile {
  private let path: String?
  private let temporary: String?
  private let file: FileHandle?
  private var isFinished = false

  /// - Throws: ``Failure`` where no file can be made there.
  init(_ path: String?) throws {
    self.path = path
    temporary = path.map { "\($0).\(ProcessInfo.processInfo.processIdentifier).tmp" }
    if let temporary {
      try writeFile([], to: temporary)
      file = FileHandle(forWritingAtPath: temporary)
    } else {
      file = nil
    }
  }

  deinit {
    if !isFinished, let temporary { try? FileManager.default.removeItem(atPath: temporary) }
  }

  func write(_ bytes: [UInt8]) throws {
    if let file { try file.write(contentsOf: Data(bytes)) } else if path == nil { Console.write(bytes) }
  }

  func finish() throws {
    isFinished = true
    guard let path, let temporary else { return }
    try file?.close()
    guard unsafe rename(temporary, path) == 0 else {
      throw Failure(
        code: .badInput, message: "\(path): cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
  }
}
