import DocGraphAnalysis
import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("A ranking with doubt")
struct RankingDoubtTests {
  @Test("leaves out each document in turn, and says whose rank hangs on it")
  func leaveOneOut() throws {
    let doubt = try RankingDoubt(.hubOfOneDocument)
    #expect(doubt.names == "hub a b rival c")
    #expect(doubt.sources.map(\.document) == ["one", "three", "two"])
    #expect(RankingDoubt.text([doubt.baseline]) == ["as it is: 1 2 2 2 5 of 5"])
    #expect(
      RankingDoubt.text(doubt.sourceRuns) == [
        "without 0: - 2 2 1 - of 2",
        "without 1: 1 2 3 3 3 of 4",
        "without 2: 1 3 2 3 3 of 4",
      ])
    #expect(doubt.standings.map(\.fall?.sources) == [[0], nil, nil, nil, [0]])
    #expect(doubt.standings[0].fall?.rank == nil)
    #expect(doubt.standings[0].fall?.others == 0)
  }

  @Test("names the scenarios that change nothing as such, and leaves nobody first where nothing is left")
  func scenarios() throws {
    let doubt = try RankingDoubt(.hubOfOneDocument)
    #expect(
      RankingDoubt.text(doubt.scenarios) == [
        "without-single-source: - - - - - of 0",
        "with-alleged: 1 2 2 2 5 of 5",
        "without-attributed: 1 2 2 2 5 of 5",
        "without-candidates: 1 2 2 2 5 of 5",
      ])
    #expect(doubt.scenarios.map(doubt.isUnchanged) == [false, true, true, true])
    #expect(doubt.scenarios[0].leaders == [])
  }

  @Test("attributed relations, candidates and such of one publisher are left out by their scenarios")
  func doubtfulRelations() throws {
    var graph = Graph(
      supported: """
        hub a one two
        hub b one two
        hub c one wire
        other a one two
        """)
    graph.relations[0].attributedTo = "a"
    graph.relations[1].review = .candidate
    graph.documents[2].basedOn = ["one"]
    let doubt = try RankingDoubt(graph, top: 2)
    #expect(doubt.names == "hub a")
    #expect(
      RankingDoubt.text(doubt.scenarios) == [
        "without-single-source: 1 1 of 3",
        "with-alleged: 1 2 of 4",
        "without-attributed: 1 2 of 3",
        "without-candidates: 1 1 of 3",
      ])
  }

  @Test("a document that repeats another one holds no relation alone, and falls with it")
  func repetition() throws {
    var graph = Graph(
      supported: """
        hub a one wire
        hub b wire
        """)
    graph.documents[1].basedOn = ["one"]
    let doubt = try RankingDoubt(graph)
    #expect(doubt.sources.map(\.document) == ["one", "wire"])
    #expect(doubt.names == "hub a b")
    #expect(
      RankingDoubt.text(doubt.sourceRuns) == ["without 0: 1 - 1 of 1", "without 1: 1 1 - of 1"])
    graph.documents[0].basedOn = ["wire"]
    // Each repeats the other: then both are sources.
    #expect(
      RankingDoubt.text(try RankingDoubt(graph).sourceRuns) == [
        "without 0: 1 2 2 of 2", "without 1: 1 1 - of 1",
      ])
  }

  @Test("a document that only repeats is not drawn, and leaves one document to draw passages of")
  func onlyRepetition() throws {
    var graph = Graph(
      supported: """
        hub a one wire
        hub b one
        """)
    graph.documents[1].basedOn = ["one"]
    graph.relations[0].evidence[0].range = 0..<5
    graph.relations[1].evidence[0].range = 5..<9
    let doubt = try RankingDoubt(graph)
    #expect(doubt.drawsPassages)
    #expect(doubt.sources.map(\.document) == ["one", "one"])
    #expect(
      RankingDoubt.text(doubt.sourceRuns) == ["without 0: 1 - 1 of 1", "without 1: 1 1 - of 1"])
  }

  @Test("relations without evidence stay in every run but that without single-source relations")
  func noEvidence() throws {
    let doubt = try RankingDoubt(
      Graph(
        supported: """
          hub a
          hub b one
          other b two
          """))
    #expect(doubt.unsupportedCount == 1)
    #expect(doubt.names == "b hub a other")
    #expect(
      RankingDoubt.text(doubt.sourceRuns) == ["without 0: 1 1 1 1 of 2", "without 1: 2 1 2 - of 2"])
    #expect(Set(doubt.resamples.map(\.relationCount)) == [2, 3])
    #expect(RankingDoubt.text(doubt.scenarios)[0].hasSuffix("of 0"))

    let bare = try RankingDoubt(Graph(edges: "a b, b c"))
    #expect(bare.sources == [])
    #expect(bare.resamples == [])
    #expect(bare.sourceRuns == [])
    #expect(bare.standings.map(\.centralRange) == [nil, nil, nil])
    // The run without single-source relations, which leaves nothing, is no part of the range.
    #expect(RankingDoubt.text(bare.scenarios)[0] == "without-single-source: - - - of 0")
    #expect(bare.standings.map(\.range.worst) == [1, 2, 2])
  }

  @Test("one document's passages are drawn, and relations of one passage stand and fall together")
  func passages() throws {
    var graph = Graph(
      supported: """
        hub a one
        hub b one
        hub c one
        """)
    graph.relations[0].evidence[0].range = 10..<20
    graph.relations[1].evidence[0].range = 10..<20
    graph.relations[2].evidence[0].range = 5..<20
    let doubt = try RankingDoubt(graph)
    #expect(doubt.drawsPassages)
    #expect(doubt.sources.map(\.range) == [5..<20, 10..<20])
    #expect(doubt.names == "hub a b c")
    #expect(
      RankingDoubt.text(doubt.sourceRuns) == ["without 0: 1 2 2 - of 2", "without 1: 1 - - 1 of 1"])
  }

  @Test(
    "entities that nothing leads to have no rank, whatever the measure",
    arguments: [
      (Measure.degree, false, ["hub": nil, "a": 2, "b": 2, "rival": 1, "c": nil]),
      (.pageRank, false, ["hub": nil, "a": 2, "b": 2, "rival": 1, "c": nil]),
      (.betweenness, false, ["hub": nil, "a": nil, "b": nil, "rival": 1, "c": nil]),
      // The rival's relations lead away from it.
      (.pageRank, true, ["hub": nil, "a": 1, "b": 1, "rival": nil, "c": nil]),
      (.inDegree, true, ["hub": nil, "a": 1, "b": 1, "rival": nil, "c": nil]),
      (.outDegree, true, ["hub": nil, "a": nil, "b": nil, "rival": 1, "c": nil]),
    ] as [(Measure, Bool, [String: Int?])])
  func measures(measure: Measure, directed: Bool, expected: [String: Int?]) throws {
    let doubt = try RankingDoubt(.hubOfOneDocument, directed: directed, .init(measure))
    let ids = doubt.standings.map { doubt.snapshot.entity(at: $0.node).id.rawValue }
    // Without the document that made the hub.
    #expect(Dictionary(uniqueKeysWithValues: zip(ids, doubt.sourceRuns[0].ranks)) == expected)
  }

  @Test("entities that are not asked for keep their places")
  func shown() throws {
    let doubt = try RankingDoubt(.hubOfOneDocument, top: 2) { $0.id != "a" && $0.id != "hub" }
    #expect(doubt.names == "b rival")
    #expect(RankingDoubt.text([doubt.baseline]) == ["as it is: 2 2 of 5"])
    #expect(doubt.baseline.leaders == [3])
  }

  @Test("a fall is notable from the first place, out of the ranking, or by three places and half again")
  func notable() {
    #expect(RankingDoubt.isNotable(from: 1, to: 2))
    #expect(!RankingDoubt.isNotable(from: 1, to: 1))
    #expect(!RankingDoubt.isNotable(from: 2, to: 4))
    #expect(RankingDoubt.isNotable(from: 2, to: 5))
    #expect(RankingDoubt.isNotable(from: 6, to: 9))
    #expect(!RankingDoubt.isNotable(from: 7, to: 10))
    #expect(RankingDoubt.isNotable(from: 7, to: nil))
    #expect(!RankingDoubt.isNotable(from: nil, to: 5))
  }

  @Test("too much work and numbers out of bounds are refused with what to do")
  func bounds() throws {
    for count in [0, 10_001] {
      #expect(throws: EvidenceError.self) {
        try RankingDoubt(.hubOfOneDocument, .init(resamples: count))
      }
    }
    var generator = SplitMix64(seed: 1)
    var graph = Graph.random(entities: 20_000, relations: 20_000, using: &generator)
    graph.relations[0].evidence = [Evidence(document: "one", quote: "…")]
    do {
      _ = try RankingDoubt(graph, .init(.betweenness), top: 10)
      Issue.record("it was not refused")
    } catch {
      #expect(error.code == .parameter)
      #expect(
        error.message
          == "betweenness in 106 runs over 20000 entities and 20000 relations would take some 5 minutes")
    }
    #expect(throws: EvidenceError.self) { try RankingDoubt(graph, .init(resamples: 1_000)) }
  }
}
