import CWorker
import Glibc
import GraphvizBridge
import Subprocess

/// What came of a worker: its answers, and why there are no more of them.
struct WorkerOutcome: Sendable {
  let answers: [WorkerAnswer]
  /// nil where all was answered.
  let failure: WorkerFailure?
  /// What libraries printed beside the answers.
  let messages: [String]

  init(_ heard: HeardAnswers, status: TerminationStatus, limits: WorkerLimits) {
    answers = heard.answers
    messages = heard.messages
    failure =
      heard.isComplete && heard.problem == nil
      ? nil : Ending(heard: heard, status: status, limits: limits).failure
  }
}

/// How a worker ended that did not answer all, in words.
private struct Ending {
  let heard: HeardAnswers
  let status: TerminationStatus
  let limits: WorkerLimits

  var failure: WorkerFailure { WorkerFailure(reason, stage: heard.stage) }

  private var reason: WorkerFailure.Reason {
    if let problem = heard.problem { return .stopped(problem) }
    switch status {
    // How it ended counts, not that it was also late: this process may have been busy when the time was over.
    case .signaled(SIGKILL) where heard.isLate: return .timeLimit(limits.wallClock)
    case .signaled(SIGXCPU): return .timeLimit(limits.wallClock)
    case .signaled(let number):
      return isOutOfMemory ? .memoryLimit(bytes: limits.memory) : .crash(Self.words(signal: number))
    case .exited(docgraph_exit_memory): return .memoryLimit(bytes: limits.memory)
    case .exited(docgraph_exit_recursion): return .crash("too deep a recursion")
    case .exited(let code):
      if isOutOfMemory { return .memoryLimit(bytes: limits.memory) }
      // Graphviz ends the process where it does not know what to do.
      return .gaveUp(heard.messages.last ?? "exit code \(code)")
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

extension Duration {
  /// Seconds, with tenths where they are few: `30 s`, `1.5 s`.
  var formattedSeconds: String {
    let (seconds, attoseconds) = components
    let tenths = seconds * 10 + (attoseconds + 50_000_000_000_000_000) / 100_000_000_000_000_000
    return tenths % 10 == 0 || tenths >= 100 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
  }
}
