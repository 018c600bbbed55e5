import DocGraphTestSupport
import Foundation
import Testing

@Suite("Many pictures at once")
struct ManyPicturesTests {
  @Test("several graphs go into a folder, each under its own name, the same bytes as alone")
  func graphs() async throws {
    let folder = try Console.folder()
    let line = """
      docgraph render Graphs/sco-ai-forum.yaml Graphs/harbor.yaml --relation occurred_at --orders 1 -o out/
      docgraph render Graphs/harbor.yaml --relation occurred_at --orders 1 -o alone.svg && cmp alone.svg out/harbor.svg
      ls out
      """
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output == "harbor.svg\nsco-ai-forum.svg\n")
  }

  @Test("a picture for each pledge is called by the pledge, and shows what is around it")
  func eachPledge() async throws {
    let folder = try Console.folder()
    let outcome = try await Console.run(
      "docgraph render Graphs/harbor.yaml --each pledge --orders 1 -o pledges/ && ls pledges | wc -l",
      in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output == "16\n")
    let picture = try String(
      contentsOf: folder.url("pledges/harbor-boats-pledge.svg"), encoding: .utf8)
    #expect(picture.contains("id=\"entity-boats-pledge\""))
    #expect(picture.contains("900,000 euros for new boats and what is within 1 hop"))
  }

  @Test("a picture for each community: each entity that is in one is in one picture")
  func eachCommunity() async throws {
    let folder = try Console.folder()
    let line = """
      docgraph render Graphs/harbor.yaml --each community --orders 1 -o parts/
      cat parts/*.svg | grep -o 'id="entity-[a-z0-9-]*"' | sort | uniq -d | wc -l
      cat parts/*.svg | grep -c 'id="entity-'
      """
    let outcome = try await Console.run(line, in: folder)
    let numbers = outcome.output.split(separator: "\n").compactMap { Int($0) }
    #expect(numbers.first == 0)
    #expect((60...75).contains(numbers.last ?? 0))
  }

  @Test("one that fails is told, the others are drawn, and the exit code is the failure's")
  func failure() async throws {
    let folder = try Console.folder()
    let line = """
      printf 'docgraph: 1\\nentities: [{id: }]\\n' > bad.yaml
      docgraph render bad.yaml Graphs/sco-ai-forum.yaml --orders 1 -o out/; echo $?; ls out
      """
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.output.contains("bad.yaml"))
    #expect(outcome.output.hasSuffix("3\nsco-ai-forum.svg\n"))
  }

  @Test(
    "what makes no sense together is a question of usage",
    arguments: [
      (["a.yaml", "b.yaml", "-o", "x.svg"], "several pictures go into a folder"),
      (["a.yaml", "--each", "pledge", "-o", "x.svg"], "several pictures go into a folder"),
      (["a.yaml"], "say where to write the picture"), (["-o", "x.svg"], "Missing expected argument"),
      (["a.yaml", "-o", "-", "--score"], "--score goes to standard output"),
      (["a.yaml", "--as", "timeline", "--score"], "leave out --as"),
      (["a.yaml", "-o", "x.svg", "--dpi", "300"], "--dpi goes with"),
      (["a.yaml", "-o", "x.svg", "--format", "pdf"], "is no name for pdf"),
      (["a.yaml", "-o", "x.svg", "--path", "a"], "--path is given twice"),
      (["a.yaml", "-o", "x.svg", "--hops", "2"], "--hops goes with --focus or --path"),
      (["a.yaml", "-o", "x.svg", "--by", "degree"], "--by goes with --top"),
      (["a.yaml", "-o", "x.svg", "--timeout", "0"], "--timeout lies from"),
      (["a.yaml", "-o", "x.svg", "--memory", "1M"], "is no size from 256M"),
      (["a.yaml", "-o", "x.svg", "--orders", "0"], "--orders lies from 1 to 1000"),
      (["Graphs/harbor.yaml", "-o", "x.svg", "--theme", "drak"], "did you mean 'dark'?"),
      (["Graphs/harbor.yaml", "-o", "x.svg", "--where", "knid = company"], "did you mean 'kind'?"),
      (["Graphs/harbor.yaml", "-o", "x.svg", "--size-by", "degre"], "did you mean 'degree'?"),
      (["Graphs/harbor.yaml", "-o", "x.svg", "--focus", "Nobody"], "there is no 'Nobody'"),
    ] as [([String], String)])
  func usage(arguments: [String], message: String) async throws {
    let outcome = try await Program.docgraph.run(["render"] + arguments)
    #expect((outcome.code, outcome.output) == (2, ""))
    #expect(outcome.errors.contains(message))
  }
}
