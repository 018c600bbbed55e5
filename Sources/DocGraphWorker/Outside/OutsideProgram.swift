import Subprocess
import SystemPackage

/// A program of the machine that docgraph starts, in a folder of its own and within bounds.
///
/// Beyond them the program itself is killed; what it has started in turn would go on, so it should be one that starts nothing.
package struct OutsideProgram: Sendable {
  package let name: String
  package let arguments: [String]
  /// The longest that it may take.
  package var limit: Duration
  /// The most bytes that it may leave in the folder.
  package var mostBytes: Int
  /// Bytes of address space; nil for what the machine allows. Set by util-linux's `prlimit`, which then becomes the program:
  /// swift-subprocess has no hook for limits.
  package var memory: Int?

  package init(
    _ name: String, _ arguments: [String], limit: Duration = .seconds(300), mostBytes: Int = 128 << 20,
    memory: Int? = nil
  ) {
    self.name = name
    self.arguments = arguments
    self.limit = limit
    self.mostBytes = mostBytes
    self.memory = memory
  }

  /// Whether the machine has it.
  package var isThere: Bool {
    get async { (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil }
  }

  /// Runs the program to its end; returns what went wrong, perhaps in the program's own words, which may hold anything.
  ///
  /// It works in `folder`, and its temporary files go there: Python looks for modules where it works, and what lies where the
  /// user does is nothing to be run.
  package func run(in folder: OutsideFolder) async -> String? {
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

  private func ending(in folder: OutsideFolder) async -> Ending {
    let configuration = Configuration(
      executable: .name(memory == nil ? name : "prlimit"), arguments: Arguments(limits + arguments),
      environment: .inherit.updating(["LC_ALL": "C.UTF-8", "TMPDIR": folder.path]),
      workingDirectory: FilePath(folder.path))
    do {
      // A file and no pipe: nothing can be left unread.
      let messages = try FileDescriptor.open(
        FilePath(folder.messages), .writeOnly, options: [.create, .append, .closeOnExec],
        permissions: .ownerReadWrite)
      let result = try await Subprocess.run(
        configuration, output: .discarded, error: .fileDescriptor(messages, closeAfterSpawningProcess: true))
      switch result.terminationStatus {
      case .exited(0): return .done
      case .exited: return .failed(folder.lastMessage ?? "it failed and did not say why")
      case .signaled: return .failed(folder.lastMessage.map { "it crashed: \($0)" } ?? "it crashed")
      }
    } catch {
      return .failed("it cannot be started")
    }
  }

  /// The arguments by which `prlimit` becomes the program.
  private var limits: [String] {
    guard let memory else { return [] }
    return [
      "--as=\(memory)", "--fsize=\(mostBytes)", "--core=0", "--cpu=\(limit.components.seconds + 2)", "--",
      name,
    ]
  }

  /// Waits until the program took too long or too much.
  private func tooMuch(in folder: OutsideFolder) async -> Ending {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
      do { try await Task.sleep(for: .milliseconds(200)) } catch { return .done }
      if folder.byteCount > mostBytes { return .failed("it got more than \(mostBytes >> 20) MiB") }
    }
    return .failed("it took longer than \(limit.components.seconds) seconds")
  }
}
