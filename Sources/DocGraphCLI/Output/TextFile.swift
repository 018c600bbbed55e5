import Glibc

/// A file, or standard input, read piece by piece.
final class TextFile {
  private let path: String
  private let descriptor: Int32

  /// - Parameter path: `-` is standard input.
  /// - Throws: ``Failure`` where it cannot be read.
  init(_ path: String) throws {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    var information = stat()
    if unsafe fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
      throw Failure(code: .badInput, message: "\(path.printable): is a folder, not a file")
    }
  }

  deinit { if descriptor > STDERR_FILENO { close(descriptor) } }

  /// At most `count` further bytes; none at the end.
  func read(_ count: Int) throws -> [UInt8] {
    while true {
      var read = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        read = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
        filled = max(0, read)
      }
      if read >= 0 { return bytes }
      guard errno == EINTR else { throw failure() }
    }
  }

  private func failure() -> Failure {
    let reason = unsafe String(cString: strerror(errno)).lowercased()
    return Failure(code: .badInput, message: "\(path.printable): cannot be read: \(reason)")
  }
}
