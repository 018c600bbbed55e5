import Dispatch
import Synchronization

/// How analyses are carried out: on how many threads, who is told how far they are, and whether they should stop.
///
///     let execution = Execution(threads: 1) { progress in print(progress.fraction) }
///     let scores = try Execution.$current.withValue(execution) { try snapshot.betweenness() }
///
/// The results are the same to the last bit on any number of threads.
public final class Execution: Sendable {
  /// What the analyses of this task are carried out by: all cores, silently, unless another is set around them.
  @TaskLocal public static var current = Execution()

  /// How many threads work at once, at least 1.
  public let threads: Int

  private let report: (@Sendable (Progress) -> Void)?
  private let isStopped = Atomic(false)

  /// How far the longest part of an analysis is.
  public struct Progress: Sendable {
    /// What is being done, such as "betweenness".
    public let task: String
    /// How many of its pieces are done.
    public let done: Int
    /// How many pieces there are, at least 1.
    public let total: Int

    /// From 0 to 1.
    public var fraction: Double { Double(done) / Double(total) }
  }

  /// - Parameters:
  ///   - threads: At least 1; nil for one a core.
  ///   - report: Called as pieces of long analyses are done, from any of the threads, one call at a time.
  public init(threads: Int? = nil, report: (@Sendable (Progress) -> Void)? = nil) {
    self.threads = max(1, threads ?? Self.cores)
    self.report = report.map { report in
      let turn = Mutex(())
      return { progress in turn.withLock { _ in report(progress) } }
    }
  }

  /// Makes analyses that this carries out end, as soon as they can, with ``AnalysisError/Code/cancelled``.
  public func cancel() {
    isStopped.store(true, ordering: .relaxed)
  }

  public var isCancelled: Bool { isStopped.load(ordering: .relaxed) }

  func requireNotCancelled() throws(AnalysisError) {
    if isCancelled { throw AnalysisError(.cancelled, "the analysis was cancelled") }
  }
}

extension Execution {
  /// Calls `body` once for each of `pieces` pieces of work, in any order and several at once.
  ///
  /// The pieces must not depend on the number of threads, and none on another: then neither do the results.
  ///
  /// - Parameter task: What is reported as pieces are done; nil for what is soon done.
  /// - Throws: ``AnalysisError/Code/cancelled``; then some pieces have not been done.
  package func forEach(
    _ pieces: Int, task: String? = nil, _ body: @Sendable (Int) -> Void
  ) throws(AnalysisError) {
    try forEach(pieces, task: task, state: {}) { _, piece in body(piece) }
  }

  /// Calls `body` once for each piece of work, with a state that each thread makes once for itself.
  ///
  /// - Parameter state: Room for a thread to work in; a result that it gathers would depend on the threads.
  /// - Throws: ``AnalysisError/Code/cancelled``; then some pieces have not been done.
  package func forEach<State: ~Copyable>(
    _ pieces: Int, task: String? = nil, state makeState: @Sendable () -> State,
    _ body: @Sendable (inout State, Int) -> Void
  ) throws(AnalysisError) {
    let next = Atomic(0)
    let done = Atomic(0)
    let workers = min(threads, pieces)
    if workers > 1 {
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        work(pieces, task, next, done, makeState, body)
      }
    } else if pieces > 0 {
      work(pieces, task, next, done, makeState, body)
    }
    try requireNotCancelled()
  }

  /// What one thread does: pieces that no other has taken, until there are no more.
  private func work<State: ~Copyable>(
    _ pieces: Int, _ task: String?, _ next: borrowing Atomic<Int>, _ done: borrowing Atomic<Int>,
    _ makeState: () -> State, _ body: (inout State, Int) -> Void
  ) {
    var piece = next.add(1, ordering: .relaxed).oldValue
    guard piece < pieces else { return }
    var state = makeState()
    while piece < pieces, !isCancelled {
      body(&state, piece)
      if let report, let task {
        report(Progress(task: task, done: done.add(1, ordering: .relaxed).newValue, total: pieces))
      }
      piece = next.add(1, ordering: .relaxed).oldValue
    }
  }
}
