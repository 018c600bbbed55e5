import Subprocess
import SystemPackage

/// A program of the machine that docgraph starts, in a folder of its own and within bounds.
struct OutsideProgram: Sendable {
  let name: String
  let arguments: [String]
  /// The longest that it may take.
  var limit: Duration = .seconds(300)
  /// The most bytes that it may leave in the folder.
  var mostBytes = 128 << 20

  init(_ name: String, _ arguments: [String]) {
    self.name = name
    self.arguments = arguments
  }

  /// Whether the machine has it.
  var isThere: Bool {
    get async { (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil }
  }

  /// Runs the program to its end; returns what went wrong.
  ///
  /// It works in `folder`, and its temporary files go there: Python looks for modules where it works, and what lies where the
  /// user does is nothing to be run.
  func run(in folder: DownloadFolder) async -> String? {
    await withTaskGroup(of: Ending.self) { group in
      group.addTask { await ending(in: folder) }
      group.addTask { await tooMuch(in: folder) }
      let first = await group.next() ?? .done
      // The program, if it still runs, is killed.
      group.cancelAll()
      await group.waitForAll()
      return if case .failed(let reason) = first { reason } else { nil }
    }
  }

  private enum Ending: Sendable {
    case done
    case failed(String)
  }

  private func ending(in folder: DownloadFolder) async -> Ending {
    let configuration = Configuration(
      executable: .name(name), arguments: Arguments(arguments),
      environment: .inherit.updating(["LC_ALL": "C.UTF-8", "TMPDIR": folder.path]),
      workingDirectory: FilePath(folder.path))
    do {
      // A file and no pipe: nothing can be left unread.
      let messages = try FileDescriptor.open(
        FilePath(folder.messages), .writeOnly, options: [.create, .append, .closeOnExec],
        permissions: .ownerReadWrite)
      let result = try await Subprocess.run(
        configuration, output: .discarded, error: .fileDescriptor(messages, closeAfterSpawningProcess: true))
      if case .exited(0) = result.terminationStatus { return .done }
      return .failed(folder.lastMessage ?? "it failed and did not say why")
    } catch {
      return .failed("it cannot be started")
    }
  }

  /// Waits until the program took too long or too much.
  private func tooMuch(in folder: DownloadFolder) async -> Ending {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
      do { try await Task.sleep(for: .milliseconds(200)) } catch { return .done }
      if folder.byteCount > mostBytes { return .failed("it got more than \(mostBytes >> 20) MiB") }
    }
    return .failed("it took longer than \(limit.components.seconds) seconds")
  }
}
