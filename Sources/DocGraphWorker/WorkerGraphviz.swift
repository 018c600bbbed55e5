public import GraphvizBridge

/// Graphviz in processes of its own: a layout that crashes, takes too long or wants too much memory ends as an error.
///
/// Each call starts at least one worker, which ends with the call.
public struct WorkerGraphviz: GraphvizService {
  public let limits: WorkerLimits
  let command: WorkerCommand
  /// How many workers a call may have at once.
  let workers: Int

  /// - Parameters:
  ///   - command: the program that becomes a worker; by default this one, whose `main` then has to begin by asking
  ///     ``WorkerProcess/isAsked(by:)``.
  ///   - workers: how many a call may have at once; the results do not depend on it.
  public init(
    limits: WorkerLimits = WorkerLimits(), command: WorkerCommand = .thisProgram,
    workers: Int = Self.processorCount
  ) {
    self.limits = limits
    self.command = command
    self.workers = max(1, workers)
  }

  public var timeLimit: Duration? { limits.wallClock }

  /// The same with another limit of time.
  public func limited(to wallClock: Duration) -> WorkerGraphviz {
    var limits = limits
    limits.wallClock = wallClock
    return WorkerGraphviz(limits: limits, command: command, workers: workers)
  }

  /// Starts a worker that does nothing: what a call costs beyond its work.
  public func start() async throws(GraphvizError) {
    if let failure = try await outcome(of: .nothing).failure { throw GraphvizError(failure) }
  }

  public func drawing(
    of dot: [UInt8], engine: GraphvizEngine, format: GraphvizFormat
  ) async throws(GraphvizError) -> GraphvizOutput {
    try await output(of: .drawing(dot, engine: engine, format: format))
  }

  public func converted(_ picture: GraphvizConversion) async throws(GraphvizError) -> GraphvizOutput {
    try await output(of: .conversion(picture))
  }

  public func picture(of graph: ForeignGraph) async throws(GraphvizError) -> ForeignPicture {
    let outcome = try await outcome(of: .picture(graph))
    for case .picture(let result) in outcome.answers {
      var picture = try result.get()
      picture.messages += outcome.messages
      return picture
    }
    throw GraphvizError(outcome.failure ?? WorkerFailure(.unfinished))
  }

  private func output(of request: WorkerRequest) async throws(GraphvizError) -> GraphvizOutput {
    let outcome = try await outcome(of: request)
    for case .output(let result) in outcome.answers {
      let output = try result.get()
      return GraphvizOutput(bytes: output.bytes, warnings: output.warnings + outcome.messages)
    }
    throw GraphvizError(outcome.failure ?? WorkerFailure(.unfinished))
  }

  private func outcome(of request: WorkerRequest) async throws(GraphvizError) -> WorkerOutcome {
    do throws(WorkerFailure) {
      return try await WorkerCall(command: command, limits: limits).run(request)
    } catch {
      throw GraphvizError(error)
    }
  }
}
