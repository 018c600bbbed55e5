import Glibc

/// Whole files in and out, by the system's own calls.
enum FileAccess {
  /// The bytes of a file or a pipe; `-` is standard input.
  ///
  /// - Throws: ``GraphFileError`` where it cannot be read, or holds more than `limit` bytes.
  static func read(_ path: String, limit: Int) throws(GraphFileError) -> [UInt8] {
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(reading: path) }
    defer { if !isStandardInput { close(descriptor) } }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { throw failure(reading: path) }
    guard information.st_mode & S_IFMT != S_IFDIR else {
      throw GraphFileError(file: path, .notFound, "this is a folder, not a file")
    }
    let isRegular = information.st_mode & S_IFMT == S_IFREG
    if isRegular, Int(information.st_size) > limit { throw tooLarge(path, limit: limit) }
    var bytes: [UInt8] = []
    var capacity = isRegular ? Int(information.st_size) + 1 : 1 << 16
    while true {
      let room = min(capacity, limit + 1 - bytes.count)
      var readCount = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        readCount = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, readCount)
      }
      if readCount < 0 {
        if errno == EINTR { continue }
        throw failure(reading: path)
      }
      if readCount == 0 { return bytes }
      // The first chunk of a regular file is the whole of it: no copy then.
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw tooLarge(path, limit: limit) }
      capacity = isRegular ? 1 << 16 : max(1 << 16, bytes.count)
    }
  }

  /// Writes a file whole or not at all: to a new file beside it, which then takes its name and its permissions.
  static func write(_ bytes: [UInt8], to path: String) throws(GraphFileError) {
    // A link keeps pointing where it does: its target is replaced.
    let target = resolved(path) ?? path
    var mode = mode_t(0o666)
    var information = stat()
    let exists = unsafe stat(target, &information) == 0
    if exists {
      guard information.st_mode & S_IFMT == S_IFREG else { return try writeThrough(bytes, to: target) }
      mode = information.st_mode & 0o7777
    }
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(writing: path) }
    var isDone = writeAll(bytes, to: descriptor)
    if exists { isDone = fchmod(descriptor, mode) == 0 && isDone }
    isDone = close(descriptor) == 0 && isDone
    guard isDone, unsafe rename(temporary, target) == 0 else {
      let error = failure(writing: path)
      unsafe unlink(temporary)
      throw error
    }
  }

  /// A device or a pipe cannot be replaced; it is written to as it is.
  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(GraphFileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(writing: path) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw failure(writing: path) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }

  /// The path without links, `.` and `..`; nil where there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  static func isRegularFile(_ path: String) -> Bool {
    var information = stat()
    return unsafe stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
  }

  private static func failure(reading path: String) -> GraphFileError {
    let code: GraphFileError.Code = errno == ENOENT ? .notFound : .system
    return GraphFileError(file: path, code, "cannot be read: \(systemMessage())")
  }

  private static func failure(writing path: String) -> GraphFileError {
    GraphFileError(file: path, .system, "cannot be written: \(systemMessage())")
  }

  private static func tooLarge(_ path: String, limit: Int) -> GraphFileError {
    GraphFileError(file: path, .tooLarge, "is larger than \(limit >> 20) MB")
  }

  private static func systemMessage() -> String {
    unsafe String(cString: strerror(errno)).lowercased()
  }
}
