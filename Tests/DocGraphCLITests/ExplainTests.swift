import DocGraphTestSupport
import Foundation
import Testing

@Suite("explain")
struct ExplainTests {
  @Test("tells who someone is, who says so, in which words")
  func text() async throws {
    let outcome = try await Program.docgraph.run(["explain", "Graphs/harbor.yaml", "dagny-rask"])
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        Dagny Rask
        Person. Id: dagny-rask.

        Employed by
          - Pelagia Nominees (company secretary, from 2030-11)
            In Brinmark Register of Companies (register-1), The Lowgate Beacon (beacon-1); 1 independent
              source
              “Dagny Rask has been employed by Pelagia Nominees Ltd as company secretary since November
              2030.” [register-1]

        Family of
          - Tobin Rask (sister)
            In The Lowgate Beacon (beacon-1), Brinmark Wire Service (wire-1); 1 independent source
              “Dagny Rask is the sister of Tobin Rask.” [beacon-1]

        What is doubtful
          2 of 2 relations rest on a single source, or on none (computed).

        Sources
          3 documents of 3 publishers, at most 1 independent of each other (computed).
          - The Lowgate Beacon, 2032-11-09, “Rival says the pier contract was bought” (beacon-1): 2 of 2
            relations
            Repeats Brinmark Register of Companies (register-1)
          - Brinmark Register of Companies, 2031-09-15, “Extract 5512: Greywater Dredging Ltd and its
            owners” (register-1): 1 of 2 relations
          - Brinmark Wire Service, 2032-11-10, “Bribe alleged in Saltmarsh Haven pier contract, newspaper
            says” (wire-1): 1 of 2 relations
            Repeats The Lowgate Beacon (beacon-1)

        (2 relations; pledges as of 2034-06-08)

        """)
  }

  @Test("as of a date knows nothing of later documents")
  func asOf() async throws {
    let outcome = try await Program.docgraph.run(
      ["explain", "Graphs/harbor.yaml", "dagny-rask", "--as-of", "2032-01-01"])
    #expect(outcome.output.contains("Employed by"))
    #expect(!outcome.output.contains("Family of"))
    #expect(!outcome.output.contains("Beacon"))
    let early = try await Program.docgraph.run(
      ["explain", "Graphs/harbor.yaml", "dagny-rask", "--as-of", "2031-01-01"])
    #expect(early.code == 2)
    #expect(early.errors.contains("nothing that names Dagny Rask could be known by 2031-01-01"))
  }

  @Test("explains every entity of both graphs in every format", arguments: ["harbor", "sco-ai-forum"])
  func every(name: String) async throws {
    let list = try await Program.docgraph.run(["list", "Graphs/\(name).yaml", "--format", "json"])
    let entities = try #require(list.json?["entities"] as? [[String: Any]])
    // One of each type and kind.
    let ids = Dictionary(grouping: entities) { "\($0["type"] ?? "") \($0["kind"] ?? "")" }.values
      .compactMap { $0[0]["id"] as? String }
    #expect(ids.count > 10)
    for id in ids.sorted().prefix(24) {
      let outcome = try await Program.docgraph.run(["explain", "Graphs/\(name).yaml", id, "--format", "json"])
      #expect(outcome.code == 0, "\(id)")
      #expect((outcome.json?["entity"] as? [String: Any])?["id"] as? String == id)
      // Every quote stands where the graph says.
      #expect(!outcome.output.contains("\"missing\"") && !outcome.output.contains("\"unread\""), "\(id)")
    }
  }

  @Test("with --include rejected tells of what was rejected, with --between of what may hold then")
  func options() async throws {
    let graph = """
      docgraph: 1
      entities:
        - {id: a, type: person, name: A}
        - {id: b, type: person, name: B}
      relations:
        - {id: r1, source: a, type: associate_of, target: b, origin: manual, review: rejected}
        - {id: r2, source: a, type: family_of, target: b, origin: manual, valid: 2031}

      """
    func sections(_ options: String...) async throws -> [String] {
      let outcome = try await Program.docgraph.run(
        ["explain", "-", "a", "--format", "json"] + options, input: graph)
      let groups = outcome.json?["relations"] as? [[String: Any]] ?? []
      return groups.compactMap { $0["words"] as? String }
    }
    #expect(try await sections() == ["family of"])
    #expect(try await sections("--include", "rejected") == ["family of", "associate of"])
    #expect(try await sections("--between", "2032/2033") == [])
    #expect(try await sections("--between", "2031/2033") == ["family of"])
    let both = try await Program.docgraph.run(
      ["explain", "-", "a", "--as-of", "2031", "--between", "2031"], input: graph)
    #expect(both.code == 2)
  }
}
