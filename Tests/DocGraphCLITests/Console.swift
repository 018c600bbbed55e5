import DocGraphTestSupport
import Foundation

/// Commands as documents show them, run by a shell that finds this package's programs.
enum Console {
  /// A folder with the graphs and examples of this package in it, for commands to work in.
  static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["Graphs", "Examples"] {
      try FileManager.default.copyItem(atPath: PackageFile(name).path, toPath: folder.url(name).path)
    }
    return folder
  }

  /// Runs one line of shell; standard error comes with the output, as on a screen.
  static func run(_ line: String, in folder: ScratchFolder) async throws -> Program.Outcome {
    let path = "\(Program.folder.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
    return try await Program.shell.run(
      ["-c", "exec 2>&1\n\(line)"], environment: ["PATH": path], in: folder)
  }
}
