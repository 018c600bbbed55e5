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
    guard let path else {
      (self.path, temporary, file) = (nil, nil, nil)
      return
    }
    // A link keeps pointing where it does; a pipe or a device is written to as it is.
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let type = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
    self.path = target
    if type == nil || type == .typeRegular {
      let temporary = "\(target).\(ProcessInfo.processInfo.processIdentifier).tmp"
      try writeFile([], to: temporary)
      self.temporary = temporary
      file = FileHandle(forWritingAtPath: temporary)
    } else {
      temporary = nil
      file = FileHandle(forWritingAtPath: target)
    }
    guard file != nil else { throw Failure(code: .badInput, message: "\(path): cannot be written") }
  }

  deinit {
    if !isFinished, let temporary { try? FileManager.default.removeItem(atPath: temporary) }
  }

  func write(_ bytes: [UInt8]) throws {
    guard let path, let file else { return Console.write(bytes) }
    do { try file.write(contentsOf: Data(bytes)) } catch { throw Failure.unwritable(path, error) }
  }

  func finish() throws {
    guard let path, let temporary else { return }
    do { try file?.close() } catch { throw Failure.unwritable(path, error) }
    guard unsafe rename(temporary, path) == 0 else {
      let reason = unsafe String(cString: strerror(errno)).lowercased()
      throw Failure(code: .badInput, message: "\(path): cannot be written: \(reason)")
    }
    isFinished = true
  }
}
