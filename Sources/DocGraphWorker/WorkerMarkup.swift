public import XMLBridge

/// Markup read in processes of their own: a page that makes the library crash, take too long or want too much memory ends as an
/// error of its own, and the others are read.
public struct WorkerMarkup: MarkupService {
  /// ``WorkerLimits/wallClock`` holds for one worker, which reads many pages; a page has all of it, if it needs it.
  public let limits: WorkerLimits
  let command: WorkerCommand
  /// How many workers a call may have at once.
  let workers: Int

  /// The most files that a worker is given, and their bytes as long as there are more than one.
  static let mostSources = 64
  static let usualBytes = 32 << 20

  /// - Parameters:
  ///   - command: the program that becomes a worker, as ``WorkerGraphviz`` has it.
  ///   - workers: how many a call may have at once; the results do not depend on it.
  public init(
    limits: WorkerLimits = WorkerLimits(), command: WorkerCommand = .thisProgram,
    workers: Int = WorkerGraphviz.processorCount
  ) {
    self.limits = limits
    self.command = command
    self.workers = max(1, workers)
  }

  public func trees(of sources: [MarkupSource]) async -> [Result<MarkupTree, MarkupError>] {
    await Shares(of: sources, workers: workers).results { await oneAfterTheOther($0) }
  }

  private func oneAfterTheOther(_ sources: [MarkupSource]) async -> [Result<MarkupTree, MarkupError>] {
    var results: [Result<MarkupTree, MarkupError>] = []
    while results.count < sources.count {
      let before = results.count
      let part = part(of: sources[before...])
      let failure: WorkerFailure
      do throws(WorkerFailure) {
        let outcome = try await WorkerCall(command: command, limits: limits).run(.trees(part))
        for case .tree(let result) in outcome.answers.prefix(part.count) { results.append(result) }
        if results.count == before + part.count { continue }
        failure = outcome.failure ?? WorkerFailure(.unfinished)
      } catch {
        failure = error
      }
      // What had a worker for itself fails. Otherwise it gets one, so that nothing is blamed for what stood before it.
      if results.count == before { results.append(.failure(MarkupError(failure))) }
      if Task.isCancelled {
        results += repeatElement(.failure(MarkupError(failure)), count: sources.count - results.count)
      }
    }
    return results
  }

  /// What the next worker is given: one source at least.
  private func part(of sources: ArraySlice<MarkupSource>) -> [MarkupSource] {
    var bytes = 0
    return Array(
      sources.prefix(Self.mostSources).prefix { source in
        bytes += source.bytes.count
        return bytes == source.bytes.count || bytes <= Self.usualBytes
      })
  }
}
