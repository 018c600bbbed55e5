import DocGraphTestSupport
import Foundation
import GraphvizBridge
import Testing

@testable import DocGraphWorker

/// Programs that are no workers of ours, or broken ones.
@Suite("A worker that misbehaves", .threadsOfItsOwn)
struct StrangeWorkerTests {
  /// A worker whose answers a shell makes.
  func worker(_ script: String, seconds: Int = 300) -> WorkerGraphviz {
    WorkerGraphviz(
      limits: WorkerLimits(wallClock: .seconds(seconds)),
      command: WorkerCommand(program: "/bin/sh", arguments: ["-c", script, "sh"]))
  }

  func error(of graphviz: WorkerGraphviz) async -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try await graphviz.drawing(of: Array("graph {}".utf8), engine: .dot, format: .svg)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "is an error, not a crash",
    arguments: [
      ("printf garbage-and-more-of-it", "the worker that draws was stopped: its answer cannot be understood"),
      ("yes", "the worker that draws was stopped: its answer cannot be understood"),
      (
        "printf '\\001\\0\\0\\0\\0\\0\\0\\0\\377'",
        "the worker that draws was stopped: its answer cannot be understood"
      ),
      ("exit 0", "Graphviz gave up: exit code 0"),
      ("echo one >&2; echo two >&2; exit 3", "Graphviz gave up: two"),
      ("kill -SEGV $$", "Graphviz crashed (segmentation fault)"),
      ("kill -ABRT $$", "Graphviz crashed (abort)"),
      (
        "echo 'out of memory' >&2; kill -SEGV $$",
        "Graphviz was stopped: it wanted more than 2048 MiB of memory"
      ),
      ("exec 1>&-; sleep 600", "Graphviz crashed (killed by the system)"),
    ])
  func misbehaves(script: String, message: String) async {
    #expect(await error(of: worker(script))?.message == message)
  }

  @Test(
    "is cut off when it stands still",
    arguments: ["sleep 600", "exec 2>&-; sleep 600", "cat >/dev/null; sleep 600"])
  func standsStill(script: String) async {
    let error = await error(of: worker(script, seconds: 1))
    #expect(
      error == GraphvizError(code: .timeLimit, message: "Graphviz was stopped: it took longer than 1 s"))
  }

  @Test("is cut off when its answer ends too early", arguments: [0, 1, 8, 9, 20, 40])
  func truncated(count: Int) async throws {
    let answer = WorkerAnswer.output(.success(GraphvizOutput(bytes: [1, 2, 3], warnings: ["a warning"])))
    let octal = (answer.bytes + WorkerAnswer.end.bytes).prefix(count)
      .map { "\\" + String($0, radix: 8).leftPadded(3) }.joined()
    #expect(await error(of: worker("printf '\(octal)'"))?.code == .crash)
  }

  @Test("that says too much on standard error is heard in part")
  func loud() async {
    let error = await error(of: worker("yes loud | head -c 3000000 >&2; exit 1"))
    #expect(error?.message == "Graphviz gave up: loud")
  }

  @Test("that is not there is an error")
  func missing() async {
    let graphviz = WorkerGraphviz(command: WorkerCommand(program: "/nonexistent/docgraph"))
    #expect(await error(of: graphviz)?.code == .worker)
    let found = await graphviz.geometries(of: [[], []], engine: .dot)
    #expect(found.count == 2)
  }

  @Test("fails every graph, and no more than that, when it always crashes")
  func alwaysCrashes() async {
    let found = await worker("kill -SEGV $$").geometries(of: [[1], [2], [3]], engine: .dot)
    #expect(found.allSatisfy { (try? $0.get()) == nil })
    #expect(found.count == 3)
  }
}

extension String {
  fileprivate func leftPadded(_ count: Int) -> String {
    String(repeating: "0", count: Swift.max(0, count - self.count)) + self
  }
}
