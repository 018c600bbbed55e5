import Glibc

/// Standard output and standard error.
enum Console {
  static func print(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: STDOUT_FILENO)
  }

  /// Bytes as they are, without a line break behind them.
  static func write(_ bytes: [UInt8]) {
    writeAll(bytes, to: STDOUT_FILENO)
  }

  static func error(_ text: String) {
    if !text.isEmpty { write(text + "\n", to: STDERR_FILENO) }
  }

  /// Whether people read standard output, and do not mind color.
  static var hasColor: Bool {
    unsafe isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
  }

  private static func write(_ text: String, to descriptor: Int32) {
    writeAll(Array(text.utf8), to: descriptor)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          written += count
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
