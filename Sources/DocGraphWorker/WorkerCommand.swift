/// The program that becomes a worker when it is started with ``WorkerProcess/argument``.
public struct WorkerCommand: Sendable, Hashable {
  /// The path of the program.
  public var program: String
  /// What stands before the worker's own arguments.
  public var arguments: [String]

  public init(program: String, arguments: [String] = []) {
    self.program = program
    self.arguments = arguments
  }

  /// The program that runs now, even where its file was replaced since it started.
  public static let thisProgram = WorkerCommand(program: "/proc/self/exe")
}
