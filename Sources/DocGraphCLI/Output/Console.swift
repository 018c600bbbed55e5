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

  /// Lines for people; whatever a file or a name brings with it, nothing steers the terminal.
  static func error(_ text: String) {
    guard !text.isEmpty else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
    write(lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }

  /// Text on a terminal's standard error that is written over later.
  static func progress(_ text: String) { write(text, to: STDERR_FILENO) }

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
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          unsafe poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return fail(descriptor)
        }
      }
    }
  }

  /// A result that cannot be handed over is no result; a message that nobody can read changes none.
  private static func fail(_ descriptor: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    let reason = unsafe String(cString: strerror(errno)).lowercased()
    error("standard output cannot be written: \(reason)")
    exit(Failure.Code.badInput.rawValue)
  }
}
