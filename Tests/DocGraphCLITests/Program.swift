import DocGraphTestSupport
import Foundation
import Subprocess
import SystemPackage

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
    func open(_ name: String, _ mode: FileDescriptor.AccessMode) throws -> FileDescriptor {
      try FileDescriptor.open(FilePath(files.url(name).path), mode, options: .closeOnExec)
    }
    // Suites that draw in this process set it for themselves, without what makes other formats of pictures.
    var changes: [Subprocess.Environment.Key: String?] = ["GVBINDIR": String?.none]
    for (name, value) in environment {
      changes.updateValue(value, forKey: Subprocess.Environment.Key(stringLiteral: name))
    }
    let result = try await Subprocess.run(
      .path("/usr/bin/timeout"), arguments: Arguments(["--signal=KILL", "300", url.path] + arguments),
      environment: .inherit.updating(changes),
      workingDirectory: FilePath(folder?.url.path ?? PackageFile("").path),
      input: .fileDescriptor(open("input", .readOnly), closeAfterSpawningProcess: true),
      output: .fileDescriptor(open("output", .writeOnly), closeAfterSpawningProcess: true),
      error: .fileDescriptor(open("errors", .writeOnly), closeAfterSpawningProcess: true))
    let code =
      switch result.terminationStatus {
      case .exited(let code), .signaled(let code): Int(code)
      }
    return Outcome(code: code, output: try files.text("output"), errors: try files.text("errors"))
  }
}

/// Lets some programs run at once and the others wait: all tests begin at once, and a thousand programs would want more open
/// files and memory than there may be.
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
