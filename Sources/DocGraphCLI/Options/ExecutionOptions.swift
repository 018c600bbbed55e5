import ArgumentParser
import DocGraph

/// How an analysis is carried out; it makes no difference to its result.
struct ExecutionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads to work on; as many as there are processors if not given. The result is the same.",
      valueName: "count"))
  var threads: Int?

  func validate() throws {
    if let threads, !(1...1024).contains(threads) { throw ValidationError("--threads lies from 1 to 1024") }
  }

  /// Runs analyses; on a terminal a bar says how far they are once they have taken a second.
  func carryOut<Result>(_ analyses: () throws -> Result) rethrows -> Result {
    let bar = ProgressBar()
    defer { bar.clear() }
    let report = bar.isShown ? { @Sendable (progress: Execution.Progress) in bar.show(progress) } : nil
    return try Execution.$current.withValue(Execution(threads: threads, report: report), operation: analyses)
  }
}
