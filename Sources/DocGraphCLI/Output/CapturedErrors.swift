import Glibc

/// Runs `body` while what C libraries print to standard error goes to a file of ours instead, and gives back its lines, each
/// once. Graphviz's path planner prints without asking.
func capturingErrors<Result>(_ body: () throws -> Result) rethrows -> (result: Result, lines: [String]) {
  let saved = dup(STDERR_FILENO)
  guard saved >= 0, let stream = unsafe tmpfile() else { return (try body(), []) }
  let file = unsafe fileno(stream)
  dup2(file, STDERR_FILENO)
  func restore() {
    dup2(saved, STDERR_FILENO)
    close(saved)
  }
  defer { unsafe fclose(stream) }
  let result: Result
  do {
    result = try body()
    restore()
  } catch {
    restore()
    throw error
  }
  return (result, lines(of: file))
}

private func lines(of file: Int32) -> [String] {
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(file, $0.baseAddress, $0.count, 0) }
  var seen: Set<Substring> = []
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    .filter { seen.insert($0).inserted }.map { String($0).printable }
}
