import GraphvizBridge
import Subprocess
import SystemPackage

/// One worker process, from its start to its end.
struct WorkerCall: Sendable {
  /// The most bytes that a worker may answer.
  static let mostBytes = 512 << 20

  let command: WorkerCommand
  let limits: WorkerLimits
  let deadline: ContinuousClock.Instant

  init(command: WorkerCommand, limits: WorkerLimits, deadline: ContinuousClock.Instant? = nil) {
    self.command = command
    self.limits = limits
    self.deadline = deadline ?? ContinuousClock.now + limits.wallClock
  }

  /// Asks a worker and hears it to its end, which comes at the deadline at the latest.
  ///
  /// - Throws: `WorkerFailure` where none can be started.
  func run(_ request: WorkerRequest) async throws(WorkerFailure) -> WorkerOutcome {
    let bytes = request.bytes
    guard bytes.count <= WorkerRequest.mostBytes else { throw WorkerFailure(.requestTooLarge) }
    // In a file, not a pipe: writing to a worker that has just died would end this process by a signal.
    guard let file = MemoryFile(bytes), file.rewind() else { throw WorkerFailure(.noMemoryForRequest) }
    do {
      let result = try await Subprocess.run(
        configuration(for: request),
        input: .fileDescriptor(FileDescriptor(rawValue: file.descriptor), closeAfterSpawningProcess: false),
        output: .sequence, error: .sequence
      ) { execution in
        await hear(execution)
      }
      return WorkerOutcome(result.closureResult, status: result.terminationStatus, limits: limits)
    } catch {
      throw WorkerFailure(.notStarted("\(error)"))
    }
  }

  private func configuration(for request: WorkerRequest) -> Configuration {
    // Texts are UTF-8 wherever docgraph runs.
    var changes: [Environment.Key: String?] = ["LC_ALL": "C.UTF-8"]
    // By this variable Graphviz knows a service on the web, and opens no file that a graph names.
    if case .conversion = request {
      changes["SERVER_NAME"] = .some(nil)
    } else {
      changes["SERVER_NAME"] = "docgraph"
    }
    return Configuration(
      executable: .path(FilePath(command.program)),
      arguments: Arguments(
        executablePathOverride: "docgraph",
        remainingValues: command.arguments + WorkerProcess.arguments(under: limits)),
      environment: .inherit.updating(changes))
  }

  /// Listens until the worker has ended, and ends it at the deadline or when it says too much.
  private func hear(
    _ execution: Execution<FileDescriptorInput, SequenceOutput, SequenceOutput>
  ) async -> HeardAnswers {
    await withTaskGroup(of: HeardPart.self) { group in
      group.addTask {
        do { try await Task.sleep(until: deadline, clock: .continuous) } catch { return .inTime }
        try? execution.send(signal: .kill)
        return .late
      }
      group.addTask {
        var messages = BoundedText()
        do {
          for try await piece in execution.standardError {
            unsafe piece.withUnsafeBytes { unsafe messages.append($0) }
          }
        } catch {}
        return .messages(messages.lines)
      }
      var heard = HeardAnswers()
      do {
        for try await piece in execution.standardOutput where heard.problem == nil {
          unsafe piece.withUnsafeBytes { unsafe heard.append($0) }
          if heard.problem != nil { try? execution.send(signal: .kill) }
        }
      } catch {
        heard.problem = "its answer cannot be read"
      }
      // Who closes standard output is ending; this makes sure of it, and changes nothing of how.
      try? execution.send(signal: .kill)
      group.cancelAll()
      for await part in group {
        switch part {
        case .late: heard.isLate = true
        case .inTime: break
        case .messages(let lines): heard.messages = lines
        }
      }
      return heard
    }
  }

  private enum HeardPart {
    case late, inTime
    case messages([String])
  }
}
