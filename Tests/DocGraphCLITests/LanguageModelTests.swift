import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

/// `extract --llm`, against a server that answers as a test says.
@Suite("A language model of the user's", .enabled(if: ModelStore().english != nil))
struct LanguageModelTests {
  /// One paragraph, of which the rules know the names.
  private static let text =
    "Quill Harbor Bank lent money to the Port of Ellenmouth in 2031. Nothing else was said there."

  private func claim(_ changes: [String: String] = [:], times: Int = 1) -> String {
    var claim = [
      "quote": "Quill Harbor Bank lent money to the Port of Ellenmouth in 2031.",
      "source": "Quill Harbor Bank",
      "source_type": "organization", "relation": "funds", "target": "Port of Ellenmouth",
      "target_type": "organization", "polarity": "positive", "modality": "asserted", "attributed_to": "",
    ]
    claim.merge(changes) { $1 }
    let claims = Array(repeating: object(claim), count: times).joined(separator: ",")
    return answer(#"{"relations":[\#(claims)],"pledges":[]}"#)
  }

  private func answer(_ content: String) -> String {
    #"{"choices":[{"message":{"content":\#(quoted(content))},"finish_reason":"stop"}]}"#
  }

  private func object(_ fields: [String: String]) -> String {
    "{"
      + fields.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }.joined(
        separator: ",") + "}"
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func extract(
    _ arguments: [String] = [], environment: [String: String] = [:],
    answering answer: @escaping @Sendable (ScriptedServer.Post, Int) -> ScriptedServer.Answer
  ) async throws -> (outcome: Program.Outcome, posts: [ScriptedServer.Post]) {
    let server = try ScriptedServer(answer)
    defer { server.stop() }
    let folder = try ScratchFolder(["a.txt": Self.text])
    let cache = folder.url("cache").path(percentEncoded: false)
    let outcome = try await Program.docgraph.run(
      ["extract", "a.txt", "--llm", "\(server.url)/v1", "--llm-model", "tiny", "--llm-cache", cache]
        + arguments,
      environment: environment, in: folder)
    return (outcome, server.posts)
  }

  @Test("a claim that quotes its sentence and names both ends is taken, as a candidate with its method")
  func taken() async throws {
    let claim = claim()
    let (outcome, posts) = try await extract { _, _ in .body(claim) }
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("type: funds"))
    #expect(outcome.output.contains("language model tiny"))
    #expect(outcome.errors.contains("1 claim added"))
    #expect(posts.count == 1)
    #expect(posts[0].head.hasPrefix("POST /v1/chat/completions "))
    #expect(posts[0].body.contains(#""response_format":{"type":"json_schema""#))
    #expect(!posts[0].head.lowercased().contains("authorization"))
  }

  @Test(
    "a claim without ground is dropped and counted",
    arguments: [
      (["quote": "Quill Harbor Bank lent money to the port in 2031."], "the quote is not in the paragraph"),
      (["quote": ""], "the quote is not in the paragraph"),
      (["target": "Harbor of Nowhere"], "the quote does not name both ends"),
      (["quote": "Nothing else was said there."], "the quote does not name both ends"),
      (["relation": "adores"], "a type that there is not"),
      (["modality": "sure"], "a type that there is not"),
      (["relation": "family_of"], "ends that the relation cannot have"),
    ])
  func dropped(changes: [String: String], reason: String) async throws {
    let claim = claim(changes)
    let (outcome, _) = try await extract { _, _ in .body(claim) }
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 dropped: \(reason)"), "\(outcome.errors)")
    #expect(!outcome.output.contains("language model"))
  }

  @Test(
    "an answer that is none costs its paragraph only, and is said",
    arguments: [
      "", "no JSON", "{}", #"{"choices":[]}"#,
      #"{"choices":[{"message":{"content":"{\"relations\":[1]}"}}]}"#,
    ])
  func unusable(body: String) async throws {
    let (outcome, _) = try await extract { _, _ in .body(body) }
    #expect(outcome.code == 4)
    #expect(outcome.errors.contains("1 paragraph without a usable answer"), "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("docgraph: 1\n"))
  }

  @Test("a claim that is made again is one, and no surer for it")
  func repeated() async throws {
    let (once, often) = (claim(), claim(times: 20))
    let single = try await extract { _, _ in .body(once) }
    let outcome = try await extract { _, _ in .body(often) }.outcome
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output == single.outcome.output)
    #expect(outcome.errors.contains("1 claim added, 0 agreed"), "\(outcome.errors)")
  }

  @Test("an overloaded server is asked again, a refusal is not")
  func retries() async throws {
    let claim = claim()
    let patient = try await extract { _, number in
      number == 1 ? .body("slow down", status: 429, headers: ["Retry-After: 1"]) : .body(claim)
    }
    #expect(patient.outcome.code == 0, "\(patient.outcome.errors)")
    #expect(patient.posts.count == 2)
    let refused = try await extract { _, _ in .body("no such model", status: 404) }
    #expect(refused.outcome.code == 4)
    #expect(refused.outcome.errors.contains("answers 404: no such model"), "\(refused.outcome.errors)")
    #expect(refused.posts.count == 1)
  }

  @Test("an answer is kept: the same paragraph is asked about once")
  func cache() async throws {
    let claim = claim()
    let server = try ScriptedServer { _, _ in .body(claim) }
    defer { server.stop() }
    let folder = try ScratchFolder(["a.txt": Self.text])
    let arguments = [
      "extract", "a.txt", "--llm", server.url, "--llm-model", "tiny", "--llm-cache",
      folder.url("cache").path(percentEncoded: false),
    ]
    let first = try await Program.docgraph.run(arguments, in: folder)
    let second = try await Program.docgraph.run(arguments, in: folder)
    #expect(first.output == second.output)
    #expect(server.posts.count == 1)
    #expect(second.errors.contains("1 answered before"))
  }

  @Test("a budget that is spent sends nothing more, and a dry run sends nothing at all")
  func budget() async throws {
    let spent = try await extract(["--llm-budget", "10"]) { _, _ in .silence }
    #expect(spent.posts.isEmpty)
    #expect(
      spent.outcome.errors.contains("1 paragraph not asked about: the budget is spent"),
      "\(spent.outcome.errors)")
    let dry = try await extract(["--llm-dry-run"]) { _, _ in .silence }
    #expect(dry.posts.isEmpty)
    #expect(dry.outcome.code == 0)
    #expect(dry.outcome.output.contains(Self.text))
    #expect(dry.outcome.errors.contains("nothing was sent"))
  }

  @Test("a key goes to this machine or over TLS, and nowhere else")
  func key() async throws {
    let claim = claim()
    let (outcome, posts) = try await extract(environment: ["DOCGRAPH_LLM_KEY": "secret"]) { _, _ in
      .body(claim)
    }
    #expect(outcome.code == 0)
    #expect(posts[0].head.contains("Authorization: Bearer secret"))
    #expect(!outcome.output.contains("secret") && !outcome.errors.contains("secret"))
    let folder = try ScratchFolder(["a.txt": Self.text])
    for url in ["http://llm.example/v1", "http://127.0.0.1@llm.example/v1", "ftp://localhost"] {
      let refused = try await Program.docgraph.run(
        ["extract", "a.txt", "--llm", url, "--llm-model", "m"], environment: ["DOCGRAPH_LLM_KEY": "secret"],
        in: folder)
      #expect(refused.code == 2, "\(url)")
      #expect(refused.output.isEmpty)
    }
  }
}
