import DocGraph
import Glibc
import Synchronization

/// A bar on a terminal's standard error that says how far an analysis is, from its second second on.
final class ProgressBar: Sendable {
  /// Whether there is a terminal to show it on.
  let isShown = isatty(STDERR_FILENO) == 1

  private let line = ProgressLine()
  private let start = ContinuousClock.now
  private let drawn = Mutex<ContinuousClock.Instant?>(nil)

  /// Draws the bar anew, if there has been time to read the last.
  func show(_ progress: Execution.Progress) {
    let now = ContinuousClock.now
    let isDue = drawn.withLock { drawn in
      guard now - start > .seconds(1), drawn.map({ now - $0 > .milliseconds(100) }) ?? true else {
        return false
      }
      drawn = now
      return true
    }
    if isDue { line.show(Self.text(progress)) }
  }

  func clear() { line.clear() }

  /// "betweenness [#####...............] 25 %".
  static func text(_ progress: Execution.Progress, width: Int = 20) -> String {
    let filled = Int(progress.fraction * Double(width))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "\(progress.task) [\(bar)] \(Int(progress.fraction * 100)) %"
  }
}
