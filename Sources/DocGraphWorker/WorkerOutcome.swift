import CWorker
import Glibc
import GraphvizBridge
import Subprocess

/// What came of a worker: its answers, and why there are no more of them.
struct WorkerOutcome: Sendable {
  let answers: [WorkerAnswer]
  /// nil where all was answered.
  let failure: GraphvizError?
  /// What libraries printed beside the answers.
  let messages: [String]

  init(_ heard: HeardAnswers, status: TerminationStatus, limits: WorkerLimits) {
    answers = heard.answers
    messages = heard.messages
    failure =
      heard.isComplete && heard.problem == nil
      ? nil : Ending(heard: heard, status: status, limits: limits).error
  }
}

/// How a worker ended that did not answer all, in words.
private struct Ending {
  let heard: HeardAnswers
  let status: TerminationStatus
  let limits: WorkerLimits

  var error: GraphvizError {
    if let problem = heard.problem {
      return GraphvizError(code: .worker, message: "the worker that draws was stopped: \(problem)")
    }
    switch status {
    // How it ended counts, not that it was also late: this process may have been busy when the time was over.
    case .signaled(SIGKILL) where heard.isLate: return timeLimit
    case .signaled(SIGXCPU): return timeLimit
    case .signaled(let number): return isOutOfMemory ? memoryLimit : crash(Self.words(signal: number))
    case .exited(docgraph_exit_memory): return memoryLimit
    case .exited(docgraph_exit_recursion): return crash("too deep a recursion")
    case .exited(let code):
      if isOutOfMemory { return memoryLimit }
      // Graphviz ends the process where it does not know what to do.
      let reason = heard.messages.last ?? "exit code \(code)"
      return GraphvizError(code: .crash, message: "Graphviz gave up\(place): \(reason)")
    }
  }

  private var timeLimit: GraphvizError {
    let time = limits.wallClock.formattedSeconds
    return GraphvizError(
      code: .timeLimit, message: "Graphviz was stopped\(place): it took longer than \(time)")
  }

  private var memoryLimit: GraphvizError {
    GraphvizError(
      code: .memoryLimit,
      message:
        "Graphviz was stopped\(place): it wanted more than \(limits.memory >> 20) MiB of memory")
  }

  private func crash(_ reason: String) -> GraphvizError {
    GraphvizError(code: .crash, message: "Graphviz crashed\(place) (\(reason))")
  }

  private var place: String {
    switch heard.stage {
    case .reading: " while it read the graph"
    case .layout: " during the layout"
    case .drawing: " while it drew"
    case nil: ""
    }
  }

  /// Whether a library said so before it ended the process.
  private var isOutOfMemory: Bool {
    let words = ["out of memory", "failed to allocate", "cannot allocate", "memory allocation", "bad_alloc"]
    return heard.messages.contains { line in words.contains { line.lowercased().contains($0) } }
  }

  private static func words(signal number: Int32) -> String {
    switch number {
    case SIGSEGV, SIGBUS: "segmentation fault"
    case SIGABRT: "abort"
    case SIGFPE: "arithmetic error"
    case SIGILL, SIGTRAP: "illegal instruction"
    case SIGKILL: "killed by the system"
    default: "signal \(number)"
    }
  }
}

extension GraphvizError {
  /// A worker that ended well without the result.
  static let unfinished = GraphvizError(
    code: .worker, message: "the worker that draws gave no result")
}

extension Duration {
  /// Seconds, with tenths where they are few: `30 s`, `1.5 s`.
  var formattedSeconds: String {
    let (seconds, attoseconds) = components
    let tenths = seconds * 10 + (attoseconds + 50_000_000_000_000_000) / 100_000_000_000_000_000
    return tenths % 10 == 0 || tenths >= 100 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
  }
}
