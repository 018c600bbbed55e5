import DocGraphTestSupport
import Foundation

/// A program, run as a process of its own and for five minutes at most.
struct Program {
  let url: URL

  /// A program of this package, which the build puts beside the tests.
  init(_ name: String) {
    url = Program.folder.appending(path: name)
  }

  init(url: URL) {
    self.url = url
  }

  static let docgraph = Program("docgraph")
  static let shell = Program(url: URL(filePath: "/bin/sh"))

  /// Where the build puts programs.
  static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// What a program left behind when it ended; after five minutes it is killed, which shows as the code 137.
  struct Outcome {
    var code: Int
    /// What it printed on standard output.
    var output: String
    /// What it printed on standard error.
    var errors: String
  }

  /// Runs the program in the package's root, unless another folder is given.
  ///
  /// - Parameters:
  ///   - input: What it reads from standard input.
  ///   - environment: What is changed in the tests' own environment.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: ScratchFolder? = nil
  ) async throws -> Outcome {
    await Turn.shared.take()
    let outcome: Result<Outcome, any Error>
    do {
      outcome = .success(try await runNow(arguments, input: input, environment: environment, in: folder))
    } catch {
      outcome = .failure(error)
    }
    await Turn.shared.giveBack()
    return try outcome.get()
  }

  private func runNow(
    _ arguments: [String], input: String, environment: [String: String], in folder: ScratchFolder?
  ) async throws -> Outcome {
    // Files instead of pipes: none of them is ever full.
    let files = try ScratchFolder(["input": input, "output": "", "errors": ""])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "--signal=KILL", "300", url.path] + arguments
    process.currentDirectoryURL = folder?.url ?? URL(filePath: PackageFile("").path)
    // Suites that draw in this process set it for themselves, without what makes other formats of pictures.
    let own = ProcessInfo.processInfo.environment.filter { $0.key != "GVBINDIR" }
    process.environment = own.merging(environment) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: files.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: files.url("output"))
    process.standardError = try FileHandle(forWritingTo: files.url("errors"))
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Outcome(
      code: Int(process.terminationStatus), output: try files.text("output"), errors: try files.text("errors")
    )
  }
}

/// Lets some programs run at once and the others wait: all tests begin at once, and Foundation's `Process` reads beyond its list
/// of open files, and crashes, where these are more than a thousand.
private actor Turn {
  static let shared = Turn()

  private var free = 8
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

extension Program.Outcome {
  /// Standard output as a JSON object; nil where it is none.
  var json: [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any]
  }
}
