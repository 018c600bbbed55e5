import Testing

@Suite("Example programs")
struct ExampleProgramTests {
  @Test("Connections prints a path with its quotes, and the three most central entities")
  func connections() async throws {
    let outcome = try await Program("Connections").run(["Graphs/sco-ai-forum.yaml", "DeepSeek", "sco"])
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        DeepSeek and Shanghai Cooperation Organization are 2 hops apart:
        - zhang-hong commented_on deepseek
          “China's AI has moved fast, said Zhang Hong, and models such as DeepSeek lower technical barriers, make \
        AI easier to deploy and so breach “technological walls” put up by certain unnamed countries.” [brief]
        - zhang-hong commented_on sco
          “The SCO, said Zhang Hong, has growing weight in global economic and technology agendas and a growing \
        role as a voice for many developing countries.” [brief]
        Most shortest paths lead through:
        1. China
        2. 2025 China-SCO AI Cooperation Forum
        3. Zhang Hong

        """)
  }

  @Test(
    "Connections says what it cannot do",
    arguments: [
      ([], "usage: Connections GRAPH FROM TO\n"),
      (["Graphs/harbor.yaml", "Harbor Trust", "nobody"], "there is no 'nobody'\n"),
      (["nowhere.yaml", "a", "b"], "nowhere.yaml: cannot be read: no such file or directory\n"),
    ])
  func complaints(arguments: [String], message: String) async throws {
    let outcome = try await Program("Connections").run(arguments)
    #expect((outcome.code, outcome.output) == (1, message))
  }
}
