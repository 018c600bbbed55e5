import DocGraphTestSupport
import Foundation
import Testing

@Suite("rank --doubt")
struct RankDoubtTests {
  /// Two groups of people and firms that a leak alone links, by an allegation.
  static let leak = """
    docgraph: 1
    documents:
      - {id: courier, publisher: The Courier}
      - {id: gazette, publisher: The Gazette}
      - {id: leak, publisher: Leaks}
    entities:
      - {id: bank, type: organization, name: Bank}
      - {id: broker, type: person, name: Broker}
      - {id: mayor, type: person, name: Mayor}
      - {id: port, type: organization, name: Port}
      - {id: shipper, type: organization, name: Shipper}
    relations:
      - {id: r1, source: mayor, type: leads, target: port, evidence: [{document: gazette, quote: a}, {document: courier, quote: a}]}
      - {id: r2, source: broker, type: owns, target: bank, evidence: [{document: gazette, quote: b}, {document: courier, quote: b}]}
      - {id: r3, source: bank, type: funds, target: shipper, evidence: [{document: gazette, quote: c}, {document: courier, quote: c}]}
      - {id: r4, source: broker, type: pays, target: mayor, modality: alleged, attributedTo: shipper, evidence: [{document: leak, quote: d}]}

    """

  static func leakRun(_ arguments: String...) async throws -> Program.Outcome {
    let folder = try ScratchFolder(["leak.yaml": leak])
    return try await Program.docgraph.run(["rank", "leak.yaml", "--doubt"] + arguments, in: folder)
  }

  @Test("says that a first place hangs on a single alleged source")
  func allegedFirst() async throws {
    let outcome = try await Self.leakRun("--by", "betweenness", "--include", "alleged")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        RANK  BETWEENNESS    90 %  MIN-MAX  FIRST  TOP 3  TOP 10  2 SOURCES  ID       NAME
           1       0.6667  1-none   1-none   72 %   72 %    72 %       none  broker   Broker
           2       0.5000     1-2   1-none   25 %   97 %    97 %          1  bank     Bank
           2       0.5000  2-none   2-none    0 %   72 %    72 %       none  mayor    Mayor
           4       0.0000    none     none    0 %    0 %     0 %       none  port     Port
           4       0.0000    none     none    0 %    0 %     0 %       none  shipper  Shipper

        What the ranks hang on:
          Broker: first only with the alleged r4 (a single source: leak), on no path without; on no path without attributed relations
          Mayor: 2 only with the alleged r4 (a single source: leak), on no path without; on no path without attributed relations
          r4, alleged by Shipper: Broker pays Mayor (a single source: leak)

                                         RELATIONS  FIRST
        as it is                                 4  Broker
        without single-source relations          3  Bank
        without alleged relations                3  Bank (r4 decides)
        without attributed relations             3  Bank
        without candidates                       4  (the same: there are none)

        90 %, FIRST, TOP 3, TOP 10: over 100 resamples of 3 documents (seed 1); equal scores share a rank
        MIN-MAX: over these, the runs above and those without each document in turn
        2 SOURCES: without single-source relations (not in MIN-MAX); none: no shortest path leads through it
        (5 entities, 4 relations; undirected)

        """)
  }

  @Test("says who would be first with an allegation that stays out")
  func allegedLeftOut() async throws {
    let output = try await Self.leakRun("--by", "betweenness", "--top", "1").output
    #expect(
      output == """
        RANK  BETWEENNESS  90 %  MIN-MAX  FIRST  TOP 3  TOP 10  2 SOURCES  ID    NAME
           1       0.1667     1      1-2  100 %  100 %   100 %          1  bank  Bank

        What the ranks hang on:
          Broker: would be first with the alleged r4 (a single source: leak), is on no path without
          Mayor: would be 2 with the alleged r4 (a single source: leak), is on no path without
          r4, alleged by Shipper: Broker pays Mayor (a single source: leak)

                                         RELATIONS  FIRST
        as it is                                 3  Bank
        without single-source relations          3  (the same: there are none)
        with alleged relations                   4  Broker (r4 decides)
        without attributed relations             3  (the same: there are none)
        without candidates                       3  (the same: there are none)

        90 %, FIRST, TOP 3, TOP 10: over 100 resamples of 2 documents (seed 1); equal scores share a rank
        MIN-MAX: over these, the runs above and those without each document in turn
        2 SOURCES: without single-source relations (not in MIN-MAX); none: no shortest path leads through it
        (5 entities, 3 relations; undirected; left out: 1 alleged)

        """)
  }

  @Test("has every run in JSON, with what it drew")
  func json() async throws {
    let outcome = try await Self.leakRun(
      "--include", "alleged", "--resamples", "2", "--top", "2", "--format", "json")
    let json = try #require(outcome.json)
    #expect(json["version"] as? Int == 1)
    #expect(json["seed"] as? Int == 1)
    #expect(json["resamples"] as? Int == 2)
    #expect(json["drawn"] as? String == "documents")
    let runs = try #require(json["runs"] as? [[String: Any]])
    #expect(
      runs.compactMap { $0["run"] as? String } == [
        "as it is", "without-single-source", "without-alleged", "without-attributed", "without-candidates",
        "without-source", "without-source", "without-source", "resample", "resample",
      ])
    #expect(runs.allSatisfy { ($0["ranks"] as? [Any])?.count == 2 })
    #expect(runs[7]["source"] as? String == "leak")
    let drawn = try #require(runs[8]["drawn"] as? [String])
    #expect(Set(drawn).isSubset(of: ["courier", "gazette", "leak"]) && !drawn.isEmpty)
    let allegations = try #require(json["allegations"] as? [[String: Any]])
    #expect(allegations.map { $0["id"] as? String } == ["broker", "mayor"])
    #expect(
      allegations.allSatisfy { $0["relations"] as? [String] == ["r4"] && $0["rankWithout"] as? Int == 2 })
  }

  @Test("prints the same bytes for the same seed, others for another")
  func seeds() async throws {
    let first = try await Self.leakRun("--format", "json", "--include", "alleged").output
    #expect(try await Self.leakRun("--format", "json", "--include", "alleged", "--seed", "1").output == first)
    #expect(try await Self.leakRun("--format", "json", "--include", "alleged", "--seed", "2").output != first)
  }

  @Test("tells the harbor's story")
  func harbor() async throws {
    let output = try await Program.docgraph.run(["rank", "Graphs/harbor.yaml", "--doubt"]).output
    for line in [
      "  Greywater Dredging: 1, but 2 without beacon-2, gazette-2, register-1 or release-1\n",
      "  Hearing on the north pier contract: 4, but nothing is left without minute-1\n",
      "  r156, alleged by Aksel Thorne: Qasr al-Mawj awarded contract to Greywater Dredging (a single source: gazette-3)\n",
      "with alleged relations                 163  Greywater Dredging (r156 decides)\n",
      "over 100 resamples of 9 documents (seed 1)",
    ] { #expect(output.contains(line), "\(line)") }
  }

  @Test("draws passages where there is one document, and says that nothing has two sources")
  func passages() async throws {
    let output = try await Program.docgraph.run(["rank", "Graphs/sco-ai-forum.yaml", "--doubt"]).output
    #expect(output.contains("over 100 resamples of 24 passages of brief (seed 1)"))
    #expect(output.contains("without single-source relations          0  (nobody)\n"))
  }

  @Test("steers no terminal by what a file brings")
  func hostileText() async throws {
    let folder = try ScratchFolder([
      "bad.json": #"""
      {"docgraph":1,"documents":[{"id":"d\u001b"}],
      "entities":[{"id":"a","type":"person","name":"A\u001b[31m"},{"id":"b","type":"person","name":"B\u202e\n"}],
      "relations":[{"source":"a","type":"funds","target":"b","modality":"alleged","attributedTo":"a",
      "evidence":[{"document":"d\u001b","quote":"\u001b]0;"}]}]}
      """#
    ])
    for options in [[], ["--include", "all"]] {
      let outcome = try await Program.docgraph.run(["rank", "bad.json", "--doubt"] + options, in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("A\\u{1b}[31m"))
      #expect(!outcome.output.unicodeScalars.contains { ["\u{1B}", "\u{202E}"].contains($0) })
    }
  }

  @Test(
    "2 is for options that do not go together or lie out of bounds",
    arguments: [
      (["--resamples", "10"], "--resamples goes with --doubt"),
      (["--seed", "10"], "--seed goes with --doubt"),
      (["--doubt", "--resamples", "0"], "--resamples lies from 1 to 10000"),
      (["--doubt", "--resamples", "10001"], "--resamples lies from 1 to 10000"),
      (["--doubt", "--seed=-1"], "The value '-1' is invalid for '--seed <number>'"),
    ])
  func usage(options: [String], message: String) async throws {
    let outcome = try await Program.docgraph.run(["rank", "Graphs/harbor.yaml"] + options)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message))
  }

  @Test("2 is for more than can be told, with what to ask for instead")
  func tooMuch() async throws {
    let entities = (0..<1_100).map { #"{"id":"n\#($0)","type":"person","name":"N \#($0)"}"# }
    let text = """
      {"docgraph":1,"documents":[{"id":"d"}],"entities":[\(entities.joined(separator: ","))],
      "relations":[{"source":"n0","type":"funds","target":"n1","evidence":[{"document":"d","quote":"q"}]}]}
      """
    let folder = try ScratchFolder(["many.json": text])
    let outcome = try await Program.docgraph.run(
      ["rank", "many.json", "--doubt", "--top", "0", "--resamples", "10000"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.hasSuffix(
        "1100 entities in 10006 runs have more than 10000000 ranks (ask for fewer entities or fewer resamples)\n"
      ))
  }
}
