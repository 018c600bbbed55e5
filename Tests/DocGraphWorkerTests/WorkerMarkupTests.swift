import Testing
import XMLBridge

@testable import DocGraphWorker

@Suite("Markup in a worker", .threadsOfItsOwn)
struct WorkerMarkupTests {
  static let patient = WorkerLimits(wallClock: .seconds(300))
  let markup = WorkerMarkup(limits: Self.patient, command: docgraph)

  static let page = MarkupSource(Array("<p class=a>One &amp; <b>two</b><p>é".utf8), .html)
  static let feed = MarkupSource(Array("<rss><a:b c='d'/>x</rss>".utf8), .xml)
  static let broken = MarkupSource(Array("<a>\n<b></a>".utf8), .xml)
  /// More attributes of one element than a library finds doubles of in time.
  static let endless = MarkupSource(
    Array("<p \((0..<400_000).map { "a\($0)" }.joined(separator: " "))>".utf8), .html)

  @Test("gives the trees that this process would give, and its errors", arguments: [1, 2, 5])
  func same(workers: Int) async {
    let markup = WorkerMarkup(limits: Self.patient, command: docgraph, workers: workers)
    let sources = [
      Self.page, Self.feed, Self.broken, Self.page, MarkupSource([], .html), MarkupSource([0xFF], .html),
    ]
    let expected = await InProcessMarkup().trees(of: sources)
    #expect(await markup.trees(of: sources) == expected)
    #expect(await markup.trees(of: []).isEmpty)
  }

  @Test("gives more files than one worker is given")
  func many() async {
    let found = await markup.trees(of: Array(repeating: Self.page, count: 150))
    #expect(found.count == 150)
    #expect(found.allSatisfy { (try? $0.get()) != nil })
  }

  @Test("lets a file that takes too long fail alone")
  func endless() async throws {
    let markup = WorkerMarkup(
      limits: WorkerLimits(wallClock: .seconds(4)), command: docgraph, workers: 1)
    let found = await markup.trees(of: [Self.page, Self.endless, Self.feed])
    #expect(throws: Never.self) { try found[0].get() }
    #expect(
      throws: MarkupError(.worker, "reading it was stopped: it took longer than 4 s")
    ) { try found[1].get() }
    #expect(throws: Never.self) { try found[2].get() }
  }

  @Test("lets a file that wants too much memory fail alone")
  func hungry() async throws {
    let markup = WorkerMarkup(
      limits: WorkerLimits(wallClock: .seconds(300), memory: 1), command: docgraph, workers: 1)
    let hungry = MarkupSource(Array("<!--".utf8) + [UInt8](repeating: 0x20, count: 30 << 20), .html)
    let found = await markup.trees(of: [Self.page, hungry, Self.page])
    #expect(throws: Never.self) { try found[0].get() }
    // Either the library or the worker says so.
    let error = #expect(throws: MarkupError.self) { try found[1].get() }
    #expect(error?.message.contains("memory") == true)
    #expect(throws: Never.self) { try found[2].get() }
  }

  @Test(
    "that misbehaves is an error of every file",
    arguments: [
      (
        "printf garbage-and-more-of-it",
        "the worker that reads it was stopped: its answer cannot be understood"
      ),
      ("exit 0", "the worker that reads it gave up: exit code 0"),
      ("kill -SEGV $$", "reading it crashed (segmentation fault)"),
    ])
  func misbehaves(script: String, message: String) async {
    let markup = WorkerMarkup(
      limits: Self.patient, command: WorkerCommand(program: "/bin/sh", arguments: ["-c", script, "sh"]))
    let error = Result<MarkupTree, MarkupError>.failure(MarkupError(.worker, message))
    #expect(await markup.trees(of: [Self.page, Self.feed, Self.page]) == [error, error, error])
  }

  @Test("that is not there is an error")
  func missing() async {
    let markup = WorkerMarkup(command: WorkerCommand(program: "/nonexistent/docgraph"))
    let found = await markup.trees(of: [Self.page])
    let error = #expect(throws: MarkupError.self) { try found[0].get() }
    #expect(error?.code == .worker)
  }
}
