import Testing

@Suite("The articles that extraction is judged by, and their curated graphs")
struct ArticleGraphsTests {
  @Test(
    "a curated graph is canonical and without errors, and every quote stands where it says and names who it is about",
    arguments: ["climate", "court", "election", "grant", "takeover"])
  func holds(name: String) async throws {
    let graph = "Graphs/articles/\(name).yaml"
    let outcome = try await Console.run(
      "docgraph fmt --check \(graph) && docgraph verify --strict \(graph) && docgraph check \(graph)",
      in: Console.folder())
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains(" 0 changed, 0 unread"))
    #expect(outcome.output.contains(" 0 errors, "))
  }
}
