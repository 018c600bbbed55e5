import DocGraph
import Glibc

/// The decisions of a review that are not in the graph file yet, a line each in a file beside it.
///
/// Each line is on the disk before the next question is asked, so whatever ends the process, a decision that was told as made
/// is kept; a line that was cut off was not told. The first line names the graph file's hash, a last one that of the file about
/// to be written: whichever of the two the graph file has says whether the decisions are in it.
final class ReviewJournal {
  let path: String
  private let graph: String
  private let descriptor: Int32
  /// Decisions of an earlier review that was not finished.
  private(set) var script = ReviewScript()
  /// Whether it holds no decision, so that nobody misses it.
  private var isEmpty = false

  static func path(of graph: String) -> String { graph + ".review" }

  /// Opens the journal of a graph file, and makes one where there is none.
  ///
  /// - Parameters:
  ///   - hash: Of the graph file as it was read.
  ///   - isRead: Whether the decisions in it are wanted; otherwise they only stay there until the graph file is written.
  /// - Throws: ``Failure`` where another review is under way, or the graph file is not the one that the decisions are about.
  init(of graph: String, hash: String, isRead: Bool = true) throws {
    self.graph = graph
    path = ReviewJournal.path(of: graph)
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure("cannot be written") }
    var information = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, unsafe fstat(descriptor, &information) == 0,
      information.st_nlink > 0
    else {
      throw Failure(
        code: .badInput, message: "another review of \(graph.printable) is under way (finish that one first)")
    }
    let bytes = try readFile(path)
    if isRead {
      try takeUp(bytes, hash: hash)
    } else if bytes.last != UInt8(ascii: "\n") {
      try append("")
    }
  }

  deinit {
    if isEmpty { remove() }
    close(descriptor)
  }

  private func takeUp(_ bytes: [UInt8], hash: String) throws {
    // What was cut off is no line.
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[...$0] } ?? []
    let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n")
    let (script, problems) = ReviewScript.read(String(decoding: whole, as: UTF8.self))
    let begun = lines.first.flatMap { $0.value(of: ReviewJournal.begun) }
    let written = lines.last.flatMap { $0.value(of: ReviewJournal.written) }
    if script.lines.isEmpty || written == hash {
      try truncate(to: 0)
      isEmpty = true
      return try append("\(ReviewJournal.begun)\(hash)")
    }
    guard begun == hash, problems.isEmpty else {
      throw Failure(
        code: .badInput,
        message:
          "\(graph.printable) has changed since the decisions in \(path.printable) were made (to make them again: "
          + "docgraph review \(graph.printable) --decisions \(path.printable); to forget them remove that file)"
      )
    }
    try truncate(to: whole.count)
    self.script = script
  }

  private static let begun = "# decisions on the graph file with the SHA-256 "
  private static let written = "# written as the graph file with the SHA-256 "

  /// Keeps a decision.
  func add(_ entry: ReviewScript.Entry) throws {
    isEmpty = false
    try append(entry.description)
  }

  /// Writes the graph as decided in place of the one that was read, and removes the journal.
  func finish(_ bytes: [UInt8], readAs hash: String) throws {
    isEmpty = false
    guard SHA256.hex(try readFile(graph)) == hash else {
      throw Failure(
        code: .badInput,
        message:
          "\(graph.printable) was changed by somebody else; the decisions are kept in \(path.printable)")
    }
    try append("\(ReviewJournal.written)\(SHA256.hex(bytes))")
    try writeFile(bytes, to: graph)
    remove()
  }

  /// Removes the journal: nothing in it is needed.
  func remove() {
    unsafe unlink(path)
    isEmpty = false
  }

  private func append(_ line: String) throws {
    var bytes = Array("\(line)\n".utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw failure("cannot be written") }
      if count > 0 { bytes = bytes.dropFirst(count) }
    }
    if fsync(descriptor) != 0 { throw failure("cannot be written") }
  }

  private func truncate(to count: Int) throws {
    if ftruncate(descriptor, off_t(count)) != 0 { throw failure("cannot be written") }
  }

  private func failure(_ what: String) -> Failure {
    let reason = unsafe String(cString: strerror(errno)).lowercased()
    return Failure(code: .badInput, message: "\(path.printable): \(what): \(reason)")
  }
}

extension Substring {
  fileprivate func value(of key: String) -> String? {
    hasPrefix(key) ? String(dropFirst(key.count)) : nil
  }
}
