import GraphvizBridge
import XMLBridge

/// Why a worker did not do all that it was asked for, whatever that was.
struct WorkerFailure: Error, Hashable, Sendable {
  var reason: Reason
  /// How far a drawing had come.
  var stage: GraphvizStage?

  enum Reason: Hashable, Sendable {
    case requestTooLarge
    case noMemoryForRequest
    case notStarted(String)
    /// It was stopped since it cannot be understood, or says too much.
    case stopped(String)
    case timeLimit(Duration)
    case memoryLimit(bytes: Int)
    case crash(String)
    /// It ended itself.
    case gaveUp(String)
    /// It ended well without the result.
    case unfinished
  }

  init(_ reason: Reason, stage: GraphvizStage? = nil) {
    self.reason = reason
    self.stage = stage
  }
}

extension GraphvizError {
  init(_ failure: WorkerFailure) {
    let place =
      switch failure.stage {
      case .reading: " while it read the graph"
      case .layout: " during the layout"
      case .drawing: " while it drew"
      case nil: ""
      }
    switch failure.reason {
    case .requestTooLarge:
      self.init(
        code: .worker,
        message: "there is more to draw than the \(WorkerRequest.mostBytes >> 20) MiB that can be")
    case .noMemoryForRequest:
      self.init(code: .worker, message: "there is no memory for what is to be drawn")
    case .notStarted(let error):
      self.init(code: .worker, message: "the worker that draws cannot be started: \(error)")
    case .stopped(let problem):
      self.init(code: .worker, message: "the worker that draws was stopped: \(problem)")
    case .timeLimit(let limit):
      self.init(
        code: .timeLimit,
        message: "Graphviz was stopped\(place): it took longer than \(limit.formattedSeconds)")
    case .memoryLimit(let bytes):
      self.init(
        code: .memoryLimit,
        message: "Graphviz was stopped\(place): it wanted more than \(bytes >> 20) MiB of memory")
    case .crash(let reason): self.init(code: .crash, message: "Graphviz crashed\(place) (\(reason))")
    case .gaveUp(let reason): self.init(code: .crash, message: "Graphviz gave up\(place): \(reason)")
    case .unfinished: self.init(code: .worker, message: "the worker that draws gave no result")
    }
  }
}

extension MarkupError {
  init(_ failure: WorkerFailure) {
    let message =
      switch failure.reason {
      case .requestTooLarge: "it is larger than the \(WorkerRequest.mostBytes >> 20) MiB that can be read"
      case .noMemoryForRequest: "there is no memory for reading it"
      case .notStarted(let error): "the worker that reads it cannot be started: \(error)"
      case .stopped(let problem): "the worker that reads it was stopped: \(problem)"
      case .timeLimit(let limit): "reading it was stopped: it took longer than \(limit.formattedSeconds)"
      case .memoryLimit(let bytes):
        "reading it was stopped: it wanted more than \(bytes >> 20) MiB of memory"
      case .crash(let reason): "reading it crashed (\(reason))"
      case .gaveUp(let reason): "the worker that reads it gave up: \(reason)"
      case .unfinished: "the worker that reads it gave no result"
      }
    self.init(.worker, message)
  }
}
