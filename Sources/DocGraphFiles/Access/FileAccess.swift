import Glibc

/// Whole files in and out, by the system's own calls.
enum FileAccess {
  /// The bytes of a file or a pipe; `-` is standard input.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that the file may hold.
  ///   - onlyRegular: Whether pipes and devices are refused, without waiting for what they may have to say.
  ///   - hint: What to do about a file that is larger.
  /// - Throws: ``GraphFileError`` where it cannot be read, or holds more than `limit` bytes.
  static func read(
    _ path: String, limit: Int, onlyRegular: Bool = false, hint: String? = nil
  ) throws(GraphFileError) -> [UInt8] {
    let isStandardInput = path == "-" && !onlyRegular
    let flags = O_RDONLY | O_CLOEXEC | (onlyRegular ? O_NONBLOCK : 0)
    let descriptor = isStandardInput ? STDIN_FILENO : unsafe open(path, flags)
    guard descriptor >= 0 else { throw failure(reading: path) }
    defer { if !isStandardInput { close(descriptor) } }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { throw failure(reading: path) }
    guard information.st_mode & S_IFMT != S_IFDIR else {
      throw GraphFileError(file: path, .notFound, "is a folder, not a file")
    }
    let isRegular = information.st_mode & S_IFMT == S_IFREG
    guard isRegular || !onlyRegular else {
      throw GraphFileError(file: path, .notAllowed, "is a pipe or a device, not a file")
    }
    let size = isRegular ? Int(information.st_size) : 0
    if size > limit { throw tooLarge(path, limit: limit, hint: hint) }
    return try readAll(descriptor, path, size: size, limit: limit, hint: hint)
  }

  /// - Parameter size: What the file is expected to hold; it may hold more.
  private static func readAll(
    _ descriptor: Int32, _ path: String, size: Int, limit: Int, hint: String?
  ) throws(GraphFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(size + 1, 1 << 16)
    while true {
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: min(room, limit + 1 - bytes.count)) {
        buffer, filled in
        count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(reading: path)
      }
      if count == 0 { return bytes }
      // The first chunk of a regular file is the whole of it: no copy then.
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw tooLarge(path, limit: limit, hint: hint) }
      room = max(1 << 16, size > bytes.count ? size + 1 - bytes.count : bytes.count)
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
      guard information.st_mode & S_IFMT != S_IFDIR else {
        throw GraphFileError(file: path, .system, "cannot be written: it is a folder")
      }
      guard information.st_mode & S_IFMT == S_IFREG else { return try writeThrough(bytes, to: target) }
      mode = information.st_mode & 0o7777
    }
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    let temporary = "\(folder)\(TemporaryName())"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(writing: path) }
    // The umask has its say over new files only. On the disk before it has the name: a crash leaves the old file or the new.
    var isDone = writeAll(bytes, to: descriptor) && (!exists || fchmod(descriptor, mode) == 0)
    isDone = isDone && fsync(descriptor) == 0
    let number = errno
    guard close(descriptor) == 0, isDone, unsafe rename(temporary, target) == 0 else {
      let error = failure(writing: path, isDone ? errno : number)
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
    // The system would stop reading the path there.
    guard !path.utf8.contains(0), let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  private static func failure(reading path: String) -> GraphFileError {
    let code: GraphFileError.Code = errno == ENOENT ? .notFound : .system
    return GraphFileError(file: path, code, "cannot be read: \(systemMessage(errno))")
  }

  private static func failure(writing path: String, _ number: Int32 = errno) -> GraphFileError {
    GraphFileError(file: path, .system, "cannot be written: \(systemMessage(number))")
  }

  private static func tooLarge(_ path: String, limit: Int, hint: String?) -> GraphFileError {
    GraphFileError(file: path, .tooLarge, "is larger than \(limit >> 20) MB", hint: hint)
  }

  private static func systemMessage(_ number: Int32) -> String {
    unsafe String(cString: strerror(number)).lowercased()
  }
}
