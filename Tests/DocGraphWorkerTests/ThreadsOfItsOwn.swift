import Dispatch
import Testing

/// Runs what is asynchronous in a test on threads of its own.
///
/// Tests of other suites may hold all of Swift's threads for many seconds; a limit of time would be over before the work that
/// it limits has begun.
struct ThreadsOfItsOwn: TestTrait, SuiteTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    try await withTaskExecutorPreference(Threads.shared) { try await function() }
  }

  private final class Threads: TaskExecutor {
    static let shared = Threads()
    private let queue = DispatchQueue(label: "docgraph tests", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }
}

extension Trait where Self == ThreadsOfItsOwn {
  /// See ``ThreadsOfItsOwn``.
  static var threadsOfItsOwn: Self { ThreadsOfItsOwn() }
}
