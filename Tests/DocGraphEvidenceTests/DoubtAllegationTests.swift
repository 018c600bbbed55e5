import DocGraphAnalysis
import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Ranks that hang on alleged relations")
struct DoubtAllegationTests {
  /// Two groups that one leak alone links.
  static let bridge = Graph(
    supported: """
      mayor port gazette courier
      broker bank gazette courier
      bank shipper gazette courier
      ?broker mayor leak
      """)

  static func filter(alleged: Bool) -> RelationFilter {
    var filter = RelationFilter.standard
    if alleged { filter.modalities.insert(.alleged) }
    return filter
  }

  @Test("name the relation and its source, whether alleged ones are in or not", arguments: [true, false])
  func single(alleged: Bool) throws {
    let doubt = try RankingDoubt(Self.bridge, filter: Self.filter(alleged: alleged), .init(.betweenness))
    let broker = try #require(doubt.allegations.first)
    #expect(doubt.snapshot.entity(at: broker.node).id == "broker")
    #expect(broker.rank == 1)
    #expect(broker.rankWithout == nil)
    #expect(broker.relations == [3])
    #expect(broker.isDecidedBySingles)
    #expect(broker.documents == ["leak"])
    #expect(broker.independentDocuments == 1)
    #expect(doubt.allegedThatDecideFirst == [3])
    #expect(
      RankingDoubt.text(doubt.scenarios)[1]
        == (alleged ? "without-alleged: - 1 - - - of 3" : "with-alleged: 2 1 2 - - of 4"))
    #expect(doubt.names == (alleged ? "broker bank mayor port shipper" : "bank broker mayor port shipper"))
  }

  @Test("are left out one by one where there are several, to find the one that decides")
  func oneOfSeveral() throws {
    var graph = Self.bridge
    graph.relations += Graph(supported: "?port shop leak\n?shipper yard other").relations
    graph.entities += Graph(supported: "?port shop leak\n?shipper yard other").entities.filter {
      !["port", "shipper"].contains($0.id)
    }
    let doubt = try RankingDoubt(graph, filter: Self.filter(alleged: true), .init(.betweenness))
    #expect(doubt.alleged == [3, 4, 5])
    #expect(doubt.allegedRuns.map(\.variation) == [3, 4, 5].map { .withoutAlleged(relation: $0) })
    let broker = try #require(doubt.allegations.first { doubt.snapshot.entity(at: $0.node).id == "broker" })
    #expect(broker.rank == 1)
    #expect(broker.relations == [3])
    #expect(broker.isDecidedBySingles)
  }

  @Test("name all alleged relations where only all of them together decide")
  func together() throws {
    let graph = Graph(
      supported: """
        mayor port gazette
        mayor yard gazette
        ?broker a leak
        ?broker b leak
        ?broker c leak
        ?broker d leak
        """)
    let doubt = try RankingDoubt(graph, top: 1)
    #expect(doubt.names == "mayor")
    let broker = try #require(doubt.allegations.first)
    #expect(doubt.snapshot.entity(at: broker.node).id == "broker")
    #expect(broker.relations == [2, 3, 4, 5])
    #expect(!broker.isDecidedBySingles)
    #expect(broker.documents == ["leak"])
    #expect(doubt.allegedThatDecideFirst == [])
    #expect(doubt.standings.map(\.range) == [.init(best: 1, worst: nil)])
  }

  @Test("more than twenty alleged relations are left out together only")
  func many() throws {
    let lines = (1...21).map { "?broker e\($0) leak" } + ["mayor port gazette"]
    let doubt = try RankingDoubt(Graph(supported: lines.joined(separator: "\n")), top: 3)
    #expect(doubt.allegedRuns == [])
    #expect(doubt.allegations.allSatisfy { $0.relations.count == 21 && !$0.isDecidedBySingles })
    // The broker, and nine of those who have no other relation.
    #expect(doubt.allegations.map(\.rank) == [1] + Array(repeating: 2, count: 9))
  }
}
