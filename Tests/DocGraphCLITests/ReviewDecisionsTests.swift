import Foundation
import Testing

@Suite("docgraph review: what is kept")
struct ReviewDecisionsTests {
  private func run(
    _ options: [String] = [], input: String = "", in folder: ScratchFolder
  ) async throws -> Program.Outcome {
    try await Program.docgraph.run(["review", "case.yaml"] + options, input: input, in: folder)
  }

  private static let hash = "# decisions on the graph file with the SHA-256 "

  private func sha256(_ name: String, in folder: ScratchFolder) async throws -> String {
    let outcome = try await Program.shell.run(["-c", "sha256sum \(name)"], in: folder)
    return String(outcome.output.prefix(64))
  }

  @Test("decisions of a file are carried out")
  func file() async throws {
    let files = try ReviewTests.folder([
      "decisions.txt": "# Tuesday\nr1 accept valid=2031\ne:pier-nine edit kind=port\n"
    ])
    let outcome = try await run(["--decisions", "decisions.txt"], in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "accepted 3, corrected 2; 0 candidates are left in case.yaml\n")
    #expect(try files.text("case.yaml").contains("kind: port\n"))
    #expect(try files.names() == ["case.yaml", "decisions.txt", "paper.md"])
  }

  @Test("what cannot be carried out is told by its line, and nothing is")
  func faults() async throws {
    let files = try ReviewTests.folder()
    let outcome = try await run(
      ["--decisions", "-"], input: "r1 accept\nr9 reject\n\nr1 perhaps\n", in: files)
    #expect(outcome.code == 3)
    #expect(
      outcome.errors == """
        standard input:2: there is no relation 'r9' (did you mean 'r1'?)
        standard input:4: no verb in 'r1 perhaps' (one of accept, reject, edit, reopen, merge, apart)
        nothing was decided

        """)
    #expect(try files.text("case.yaml") == ReviewTests.graph)
    #expect(try files.names() == ["case.yaml", "paper.md"])
  }

  @Test("a review that was cut off goes on where it was, but for a line that was not written whole")
  func cutOff() async throws {
    let files = try ReviewTests.folder()
    let hash = try await sha256("case.yaml", in: files)
    let journal = "\(Self.hash)\(hash)\ne:oru-line accept\nr1 reject\nundo\ne:pier-nine rej"
    try Data(journal.utf8).write(to: files.url("case.yaml.review"))
    let outcome = try await run(input: "r\ny\n", in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("2 proposals to review"))
    #expect(
      outcome.errors == """
        took up 1 decision of an earlier review from case.yaml.review
        accepted 1, rejected 2; 0 candidates are left in case.yaml

        """)
    #expect(try files.names() == ["case.yaml", "paper.md"])
  }

  @Test("cut off between the new graph file and the end of the journal, nothing is done twice")
  func cutOffAfterWriting() async throws {
    let files = try ReviewTests.folder()
    let hash = try await sha256("case.yaml", in: files)
    let journal =
      "\(Self.hash)\(String(repeating: "0", count: 64))\nr1 reject\n"
      + "# written as the graph file with the SHA-256 \(hash)\n"
    try Data(journal.utf8).write(to: files.url("case.yaml.review"))
    let outcome = try await run(in: files)
    #expect(outcome.output.hasPrefix("3 proposals to review"))
    #expect(outcome.errors == "")
    #expect(try files.names() == ["case.yaml", "paper.md"])
  }

  @Test("decisions on another graph file wait until somebody says what is to become of them")
  func changedGraph() async throws {
    let files = try ReviewTests.folder()
    let journal = "\(Self.hash)\(String(repeating: "0", count: 64))\nr1 reject\n"
    try Data(journal.utf8).write(to: files.url("case.yaml.review"))
    let refused = try await run(input: "a\n", in: files)
    #expect(refused.code == 3)
    #expect(
      refused.errors.hasPrefix("case.yaml has changed since the decisions in case.yaml.review were made"))
    #expect(try files.text("case.yaml.review") == journal)
    let done = try await run(["--decisions", "case.yaml.review"], in: files)
    #expect(done.code == 0)
    #expect(done.errors == "rejected 1; 2 candidates are left in case.yaml\n")
    #expect(try files.names() == ["case.yaml", "paper.md"])
  }

  @Test("a report says that there are decisions which it does not have")
  func reportBesideJournal() async throws {
    let files = try ReviewTests.folder(["case.yaml.review": "r1 reject\n"])
    let outcome = try await run(["--format", "markdown"], in: files)
    #expect(outcome.errors.contains("the decisions of an unfinished review in case.yaml.review"))
    #expect(outcome.output.contains("3. [ ] `r1`"))
  }

  /// Runs a review on a terminal: keys go in a second apart, the first when its question is there.
  private func onTerminal(_ keys: [String], in folder: ScratchFolder) async throws -> Program.Outcome {
    let typing = keys.map { "sleep 1; printf '\($0)'" }.joined(separator: "; ")
    let review = "trap : INT; stty cols 80; docgraph review case.yaml; echo code $?; stty -a"
    return try await Console.run(
      "(\(typing); sleep 1) | TERM=xterm script --quiet --command '\(review)' /dev/null", in: folder)
  }

  @Test(
    "on a terminal a key is an answer, and the terminal is as it was in the end",
    .enabled(if: PrintingTests.hasTerminals, "this machine makes no terminals"),
    arguments: [(["aaa", "q"], "code 0", false), (["a", #"\003"#], "code 130", true)])
  func keys(keys: [String], code: String, isCutOff: Bool) async throws {
    let files = try ReviewTests.folder()
    let outcome = try await onTerminal(keys, in: files)
    #expect(outcome.output.contains("one key an answer"), "\(outcome.output)")
    #expect(outcome.output.contains(code), "\(outcome.output)")
    #expect(outcome.output.contains(" icanon ") && outcome.output.contains(" echo "), "\(outcome.output)")
    // What Ctrl-C cut off is in the journal.
    #expect(try files.names().contains("case.yaml.review") == isCutOff)
    let rest = try await run(in: files)
    #expect(rest.errors.contains("took up 1 decision") == isCutOff, "\(rest.errors)")
    #expect(rest.output.contains("nothing is left to review") != isCutOff)
  }
}
