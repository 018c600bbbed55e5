import DocGraph

/// A graph file that is reviewed, with the decisions that are not in it yet.
struct ReviewedFile {
  private let file: GraphFile
  private let root: String
  /// Of the file as it was read.
  private let hash: String
  private let isCanonical: Bool

  /// - Throws: where the file cannot be read, or writing it would lose comments.
  init(_ input: GraphOptions, dropComments: Bool) throws {
    let bytes = try GraphFile.bytes(of: input.graph)
    var file = try GraphFile(name: input.graph, bytes: bytes)
    if !dropComments { try file.refuseComments() }
    isCanonical = GraphWriter.write(file.graph.canonical(), as: file.format) == bytes
    for problem in file.expandEvidence(root: input.root) { Console.error("warning: \(problem)") }
    hash = SHA256.hex(bytes)
    root = input.root
    self.file = file
  }

  /// Asks a person.
  func ask(_ selection: ReviewOptions) throws {
    let journal = try ReviewJournal(of: file.name, hash: hash)
    var session = try resumed(journal)
    let queue = try selection.queue(session)
    let texts = DocumentTexts(graphFile: file.name, root: root)
    let reader = ReviewReader(session.graph.documents) { document throws(ModelError) in
      try texts.checkedText(of: document)
    }
    if queue.entries.isEmpty {
      Console.print("nothing is left to review" + (selection.isEmpty ? "" : " of what was asked for"))
    } else {
      var dialog = ReviewDialog(session, queue, reader: reader, journal: journal, keyboard: Keyboard())
      try dialog.run()
      session = dialog.session
    }
    try finish(session, journal)
  }

  /// Carries out the decisions of a file, all or none.
  func carryOut(_ name: String) throws {
    let (script, unreadable) = ReviewScript.read(String(decoding: try readFile(name), as: UTF8.self))
    // Decisions of a review whose graph file changed since: it is they that are asked for.
    let isOwnJournal = isSameFile(name, ReviewJournal.path(of: file.name))
    let journal = try ReviewJournal(of: file.name, hash: hash, isRead: !isOwnJournal)
    var session = try resumed(journal)
    let problems = (unreadable + session.apply(script)).sorted { $0.line < $1.line }
    guard problems.isEmpty else {
      let shownName = name == "-" ? "standard input" : name
      let more = problems.count > 20 ? ["… and \(problems.count - 20) more"] : []
      let lines = problems.prefix(20).map { "\(shownName):\($0.line): \($0.error)" } + more
      throw Failure(
        code: .badInput, message: (lines + ["nothing was decided"]).joined(separator: "\n"))
    }
    try finish(session, journal)
  }

  /// The session with the decisions of an earlier review that was not finished.
  private func resumed(_ journal: ReviewJournal) throws -> ReviewSession {
    var session = try ReviewSession(file.graph)
    if let problem = session.apply(journal.script).first {
      throw Failure(code: .badInput, message: "\(journal.path):\(problem.line): \(problem.error)")
    }
    if !journal.script.lines.isEmpty {
      let count = counted(session.decisions.count, "decision", "decisions")
      Console.error("took up \(count) of an earlier review from \(journal.path)")
    }
    return session
  }

  private func finish(_ session: ReviewSession, _ journal: ReviewJournal) throws {
    guard !session.decisions.isEmpty else { return journal.remove() }
    try journal.finish(bytes(of: session), readAs: hash)
    report(session)
  }

  private func bytes(of session: ReviewSession) -> [UInt8] {
    GraphWriter.write(session.graph.canonical(), as: file.format)
  }

  private func report(_ session: ReviewSession) {
    if !isCanonical { Console.error("\(file.name) was not canonical: written as `docgraph fmt` writes it") }
    let summary = session.summary
    let left = counted(summary.left, "candidate is left", "candidates are left")
    Console.error("\(ReviewWords.of(summary)); \(left) in \(file.name)")
  }
}
