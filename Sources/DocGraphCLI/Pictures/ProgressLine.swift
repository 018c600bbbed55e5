import Glibc
import Synchronization

/// A line on a terminal's standard error that says what takes long; nothing where it is no terminal.
final class ProgressLine: Sendable {
  private let state = Mutex(State())
  private let isShown: Bool

  init(isShown: Bool = true) {
    self.isShown = isShown && isatty(STDERR_FILENO) == 1
  }

  private struct State {
    var text = ""
    var isWritten = false
  }

  /// Runs `body`, and shows its line with the seconds so far once it has taken one.
  func showing<Result: Sendable>(
    _ text: String, _ body: @Sendable () async throws -> Result
  ) async rethrows -> Result {
    guard isShown else { return try await body() }
    state.withLock { $0.text = text }
    let ticking = Task {
      var seconds = 0
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(1))
        seconds += 1
        draw(seconds: seconds)
      }
    }
    defer {
      ticking.cancel()
      clear()
    }
    return try await body()
  }

  /// Shows a line at once, in place of the one before.
  func show(_ text: String) {
    guard isShown else { return }
    state.withLock { state in
      state.isWritten = true
      Console.progress("\r\u{1B}[K\(text)")
    }
  }

  private func draw(seconds: Int) {
    state.withLock { state in
      guard !state.text.isEmpty else { return }
      state.isWritten = true
      Console.progress("\r\u{1B}[K\(state.text) (\(seconds) s)")
    }
  }

  /// Wipes the line away.
  func clear() {
    state.withLock { state in
      if state.isWritten { Console.progress("\r\u{1B}[K") }
      state = State()
    }
  }
}
