import DocGraphTestSupport
import Foundation
import Testing

@Suite("Views by the command")
struct PictureViewTests {
  static func picture(_ arguments: String...) async throws -> (svg: String, errors: String) {
    let outcome = try await Program.docgraph.run(
      ["render", "Graphs/harbor.yaml", "--orders", "1", "-o", "-"] + arguments)
    #expect(outcome.code == 0)
    return (outcome.output, outcome.errors)
  }

  @Test("the chains between two are highlighted, what is around them is faded, and the caption says so")
  func path() async throws {
    let picture = try await Self.picture("--path", "Tobin Rask", "--path", "Pelagia Nominees")
    #expect(picture.svg.contains("id=\"entity-dagny-rask\" class=\"node entity person highlighted\""))
    #expect(picture.svg.contains(" faded\""))
    #expect(picture.svg.contains("Shown: the chains between Tobin Rask and Pelagia Nominees"))
  }

  @Test("a condition, a rank, and what is hidden leave the rest out, and it is counted")
  func narrowing() async throws {
    let companies = try await Self.picture("--where", "kind = company")
    #expect(companies.svg.contains("(condition not met)"))
    #expect(!companies.svg.contains("entity-tobin-rask"))
    let top = try await Self.picture("--top", "5", "--by", "betweenness", "--hide", "Harbor Trust")
    #expect(top.svg.matches(of: /id="entity-/).count == 5)
    #expect(!top.svg.contains("entity-harbor-trust"))
    #expect(top.svg.contains("(hidden)"))
    #expect(top.svg.contains("(not among the top 5)"))
  }

  @Test("sizes and colors say values, which the legend tells")
  func scales() async throws {
    let picture = try await Self.picture(
      "--top", "12", "--size-by", "degree", "--color-by", "community", "--theme", "dark")
    #expect(picture.svg.contains(">degree:</text>"))
    #expect(picture.svg.contains(">community:</text>"))
    #expect(picture.svg.contains(">around "))
  }

  @Test("communities, types and single types become nodes with counts")
  func collapse() async throws {
    let communities = try await Self.picture("--collapse", "community")
    #expect(communities.svg.contains("class=\"node group"))
    #expect(communities.svg.contains("relations among them"))
    let pledges = try await Self.picture("--collapse", "pledge")
    #expect(pledges.svg.matches(of: /class="node group/).count == 1)
    #expect(pledges.svg.contains("entity-tobin-rask"))
  }

  @Test("what stays in the graph keeps its place in a later picture")
  func keep() async throws {
    let folder = try Console.folder()
    let line = """
      docgraph render Graphs/harbor.yaml --as-of 2032 --layout organic --orders 1 -o old.svg
      docgraph render Graphs/harbor.yaml --as-of 2033 --layout organic --keep old.svg -o new.svg
      docgraph render Graphs/harbor.yaml --as-of 2032 --layout organic --orders 1 --keep old.svg -o same.svg
      for picture in old new same; do
        grep -o 'id="entity-[^"]*".*data-center="[^"]*"' $picture.svg | sed 's/class.*data/data/' | sort > $picture
      done
      cmp old same && comm -12 old new | wc -l && wc -l < old
      """
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 0)
    let numbers = outcome.output.split(separator: "\n").compactMap { Int($0) }
    #expect(numbers.count == 2 && numbers.first == numbers.last && numbers[0] > 20)
  }

  @Test("--keep takes a picture of ours or a graph, and says so of anything else")
  func keepNothing() async throws {
    let folder = try Console.folder()
    let line = """
      echo '<svg/>' > other.svg
      docgraph render Graphs/sco-ai-forum.yaml --keep other.svg -o x.svg
      """
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 3)
    #expect(
      outcome.output.contains(
        "other.svg: no positions: --keep takes an SVG that docgraph drew, or a graph file"))
  }

  @Test("the score is printed, and needs no picture")
  func score() async throws {
    let outcome = try await Program.docgraph.run([
      "render", "Graphs/sco-ai-forum.yaml", "--orders", "1", "--score",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("crossings: "))
    #expect(outcome.output.contains("lines through cards: 0, overlaps of cards: 0"))
  }

  @Test("a worker that may take no time leaves no half picture behind")
  func timeout() async throws {
    let folder = try Console.folder()
    let outcome = try await Console.run(
      "docgraph render Graphs/harbor.yaml --timeout 0.1 -o x.svg", in: folder)
    if outcome.code == 0 {
      #expect(try folder.text("x.svg").hasSuffix("</svg>\n"))
    } else {
      #expect(outcome.code == 4)
      #expect(try folder.names() == ["Examples", "Graphs"])
    }
  }
}
