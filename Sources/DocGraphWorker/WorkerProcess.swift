import CWorker
import Glibc
import GraphvizBridge
import XMLBridge

/// This process as a worker: it limits itself, reads one request, answers and ends.
public enum WorkerProcess {
  /// The first argument of a program that is to be a worker.
  public static let argument = "graphviz-worker"

  /// Whether a program with these arguments is to be a worker.
  public static func isAsked(by arguments: [String]) -> Bool { arguments.first == argument }

  /// Serves the request on standard input and returns the exit code: 0 when it was answered, 2 when there was none.
  ///
  /// Run by hand it says in one line what it is for.
  ///
  /// - Parameter arguments: ``argument``, bytes of memory, seconds of processor time.
  public static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 3, let memory = UInt64(arguments[1]), let seconds = UInt64(arguments[2]) else {
      return refuse()
    }
    limit(memory: memory, seconds: seconds)
    guard isatty(STDIN_FILENO) == 0, let request = request() else { return refuse() }
    // What C libraries print on standard output must not stand between the answers.
    let answers = dup(STDOUT_FILENO)
    guard answers >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return refuse() }
    serve(request) { answer in
      // Nobody is left to hear it.
      guard writeAll(answer.bytes, to: answers) else { exit(1) }
    }
    return 0
  }

  /// The arguments by which a program becomes a worker under these limits.
  static func arguments(under limits: WorkerLimits) -> [String] {
    [argument, String(limits.memory), String(limits.processorSeconds)]
  }

  private static func limit(memory: UInt64, seconds: UInt64) {
    docgraph_end_with_parent()
    _ = docgraph_limit_core()
    _ = docgraph_limit_cpu(seconds)
    _ = docgraph_limit_files(64)
    _ = docgraph_limit_file_size(0)
    // `dot` walks chains of nodes by recursion.
    _ = docgraph_limit_stack(112 << 20)
    _ = docgraph_limit_memory(memory)
    docgraph_report_faults()
  }

  private static func refuse() -> Int32 {
    // Standard error may be a file.
    _ = docgraph_limit_file_size(.max)
    let text =
      "docgraph: '\(argument)' is started by docgraph itself, to draw; `docgraph --help` lists the verbs\n"
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
    return 2
  }

  private static func request() -> WorkerRequest? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return try? WorkerRequest(bytes) }
      bytes += buffer.prefix(count)
      if bytes.count > WorkerRequest.mostBytes { return nil }
    }
  }

  private static func serve(_ request: WorkerRequest, _ answer: @Sendable (WorkerAnswer) -> Void) {
    switch request {
    case .nothing: break
    case .geometries(let dots, let engine):
      for dot in dots {
        answer(
          .geometry(Result { () throws(GraphvizError) in try Graphviz.geometry(of: dot, engine: engine) }))
      }
    case .drawing(let dot, let engine, let format):
      answer(
        .output(
          Result { () throws(GraphvizError) in try Graphviz.render(dot, engine: engine, format: format) }))
    case .picture(let graph):
      answer(
        .picture(
          Result { () throws(GraphvizError) in try Graphviz.picture(of: graph) { answer(.stage($0)) } }))
    case .conversion(let picture):
      // Graphviz reads the picture from a file in memory, which counts as one that is written.
      _ = docgraph_limit_file_size(UInt64(picture.svg.count))
      answer(.output(Result { () throws(GraphvizError) in try Graphviz.convert(picture) }))
    case .trees(let sources):
      for source in sources {
        answer(.tree(Result { () throws(MarkupError) in try InProcessMarkup().tree(of: source) }))
      }
    }
    answer(.end)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
