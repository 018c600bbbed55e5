import Glibc
public import GraphvizBridge

extension WorkerGraphviz {
  /// The processors of this machine.
  public static let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// The coordinates of graphs, by as many workers at once as there are processors; results in order, the same on any
  /// number of workers.
  ///
  /// What is done when the time is over is kept. A graph that ends its worker fails alone: the next worker goes on behind it.
  public func geometries(
    of dots: [[UInt8]], engine: GraphvizEngine
  ) async -> [Result<GraphvizGeometry, GraphvizError>] {
    let deadline = ContinuousClock.now + limits.wallClock
    return await Shares(of: dots, workers: workers).results { part in
      await geometries(of: part, engine: engine, until: deadline)
    }
  }

  /// The same by one worker after the other.
  private func geometries(
    of dots: [[UInt8]], engine: GraphvizEngine, until deadline: ContinuousClock.Instant
  ) async -> [Result<GraphvizGeometry, GraphvizError>] {
    var results: [Result<GraphvizGeometry, GraphvizError>] = []
    let call = WorkerCall(command: command, limits: limits, deadline: deadline)
    while results.count < dots.count {
      let before = results.count
      // `fdp` gives the same result only once in a process.
      let part = dots[before...].prefix(engine == .fdp ? 1 : dots.count)
      let failure: WorkerFailure
      do throws(WorkerFailure) {
        let outcome = try await call.run(.geometries(Array(part), engine: engine))
        for case .geometry(let result) in outcome.answers.prefix(part.count) { results.append(result) }
        if results.count == before + part.count { continue }
        failure = outcome.failure ?? WorkerFailure(.unfinished)
      } catch {
        failure = error
      }
      let error = GraphvizError(failure)
      if error.code == .timeLimit || error.code == .worker {
        results += repeatElement(.failure(error), count: dots.count - results.count)
      } else if results.count == before {
        // It had a worker for itself. Otherwise it gets one, so that nothing is blamed for what stood before it.
        results.append(.failure(error))
      }
    }
    return results
  }
}
