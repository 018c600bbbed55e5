import DocGraphTestSupport
import Foundation
import Testing

@Suite("rank")
struct RankTests {
  /// A hub with two leaves, one of which leads on.
  static let chain = """
    docgraph: 1
    entities:
      - {id: bank, type: organization, name: Bank}
      - {id: broker, type: person, name: Broker}
      - {id: mayor, type: person, name: Mayor}
      - {id: port, type: organization, name: Port}
      - {id: shipper, type: organization, name: Shipper}
    relations:
      - {id: r1, source: bank, type: funds, target: port, origin: manual}
      - {id: r2, source: broker, type: owns, target: bank, origin: manual}
      - {id: r3, source: mayor, type: leads, target: port, origin: manual}
      - {id: r4, source: port, type: pays, target: shipper, origin: manual}

    """

  static func run(_ arguments: String...) async throws -> Program.Outcome {
    let folder = try ScratchFolder(["chain.yaml": chain])
    return try await Program.docgraph.run(["rank", "chain.yaml"] + arguments, in: folder)
  }

  @Test("prints several measures side by side, with the rank by each")
  func severalMeasures() async throws {
    let outcome = try await Self.run("--by", "degree,betweenness,pagerank", "--top", "3")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        RANK  DEGREE  BETWEENNESS  #  PAGERANK  #  ID      TYPE          NAME
           1       3       0.8333  1    0.3576  1  port    organization  Port
           2       2       0.5000  2    0.2455  2  bank    organization  Bank
           3       1       0.0000  3    0.1343  3  broker  person        Broker
        (5 entities, 4 relations; undirected)

        """)
  }

  @Test("ranks who is near an entity by PageRank from it")
  func personal() async throws {
    let outcome = try await Self.run("--by", "pagerank", "--from", "Broker", "--top", "2")
    #expect(
      outcome.output == """
        RANK  PAGERANK  ID      TYPE          NAME
           1    0.3137  bank    organization  Bank
           2    0.2833  broker  person        Broker
        (5 entities, 4 relations; undirected)

        """)
  }

  @Test("gives all scores and ranks as JSON")
  func json() async throws {
    let outcome = try await Self.run("--by", "betweenness,degree", "--top", "1", "--format", "json")
    #expect(outcome.output.contains(#""measures": ["betweenness", "degree"]"#))
    #expect(outcome.output.contains(#""degree": {"rank": 1, "score": 3}"#))
  }

  @Test("is the same on any number of threads", arguments: ["1", "3"])
  func threads(count: String) async throws {
    let arguments = ["--by", "pagerank,betweenness", "--format", "json"]
    let one = try await Program.docgraph.run(["rank", "Graphs/harbor.yaml"] + arguments)
    let other = try await Program.docgraph.run(
      ["rank", "Graphs/harbor.yaml"] + arguments + ["--threads", count])
    #expect(one.output == other.output)
  }
}
