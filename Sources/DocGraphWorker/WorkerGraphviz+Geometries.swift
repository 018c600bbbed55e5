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
    let shares = (0..<min(workers, dots.count)).map { first in
      Array(stride(from: first, to: dots.count, by: workers))
    }
    var results = [Result<GraphvizGeometry, GraphvizError>](
      repeating: .failure(.unfinished), count: dots.count)
    await withTaskGroup(of: [(Int, Result<GraphvizGeometry, GraphvizError>)].self) { group in
      for share in shares {
        group.addTask {
          let found = await geometries(of: share.map { dots[$0] }, engine: engine, until: deadline)
          return Array(zip(share, found))
        }
      }
      for await found in group {
        for (position, result) in found { results[position] = result }
      }
    }
    return results
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
      let failure: GraphvizError
      do throws(GraphvizError) {
        let outcome = try await call.run(.geometries(Array(part), engine: engine))
        for case .geometry(let result) in outcome.answers.prefix(part.count) { results.append(result) }
        if results.count == before + part.count { continue }
        failure = outcome.failure ?? .unfinished
      } catch {
        failure = error
      }
      if failure.code == .timeLimit || failure.code == .worker {
        results += repeatElement(.failure(failure), count: dots.count - results.count)
      } else if results.count == before {
        // It had a worker for itself. Otherwise it gets one, so that nothing is blamed for what stood before it.
        results.append(.failure(failure))
      }
    }
    return results
  }
}
