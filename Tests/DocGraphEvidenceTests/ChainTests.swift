import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("What chains stand on")
struct ChainTests {
  private func answer(
    _ graph: Graph, from source: EntityID = "a", to target: EntityID = "c",
    _ change: (inout ChainQuestion) -> Void = { _ in }
  ) throws -> ChainAnswer {
    var question = ChainQuestion(from: source, to: target)
    change(&question)
    return try ChainFinder(GraphIndex(graph)).answer(to: question)
  }

  /// Edges whose relations have one document each, of two papers and a wire report that repeats the first.
  private func graph(_ edges: String, documents: [[DocumentID]]) -> Graph {
    var graph = Graph(edges: edges)
    graph.documents = IndependenceTests.documents(
      "one Gazette", "two Beacon", "wire Wire < one", "three Gazette")
    for (place, documents) in documents.enumerated() {
      graph.relations[place].evidence = documents.map { Evidence(document: $0, quote: "…") }
    }
    return graph
  }

  @Test("of equal hops the firmer one comes first, but never before a shorter one")
  func order() throws {
    var graph = graph(
      "a b, b c, a d, d c, a c, a e, e f, f c",
      documents: [
        ["one"], ["one"], ["one", "two"], ["one", "two"], ["one"], ["one", "two"], ["one", "two"],
        ["one", "two"],
      ])
    graph.relations[4].attributedTo = "b"
    let answer = try answer(graph) { $0.count = 9 }
    #expect(answer.chains.map { $0.entities.map(\.rawValue).joined() } == ["ac", "adc", "abc", "aefc"])
  }

  @Test("parallel relations make one hop, firmest first, with the documents of all")
  func parallel() throws {
    var graph = graph(
      "a b, b a, a b, b c", documents: [["one"], ["one", "two"], ["wire", "three"], ["one"]])
    graph.relations[3].modality = .planned
    let chain = try #require(try answer(graph).chains.first)
    #expect(chain.hops[0].relations.map(\.relation) == [1, 2, 0])
    #expect(chain.hops[0].relations.map(\.isReversed) == [true, false, false])
    #expect(chain.hops[0].sources.documents == ["one", "two", "wire", "three"])
    #expect(chain.hops[0].sources.independent == 3)
    #expect(
      chain.hops[0].sources.dependents.map { "\($0.document) \($0.reason.rawValue) \($0.other)" } == [
        "wire repeats one", "three same-publisher one",
      ])
    #expect(chain.weakest == 1)
    #expect(chain.hops[1].best.support.reservations == [.planned, .singleSource])
  }

  @Test("what says the contrary of a step is beside it, whatever the filter keeps out")
  func against() throws {
    var graph = graph("a c, a c, a c", documents: [["one"], ["two"], ["two"]])
    graph.relations[1].polarity = .negated
    graph.relations[2].polarity = .negated
    graph.relations[2].review = .rejected
    var answer = try answer(graph)
    #expect(answer.chains.map { $0.hops.map(\.against) } == [[[1]]])
    #expect(answer.relations == [0, 1])
    #expect(answer.direct.isEmpty)
    answer = try self.answer(graph) { $0.onlyCertain = true }
    #expect(answer.chains.isEmpty)
    #expect(answer.uncertainCount == 1)
    #expect(answer.direct == [0, 1])
    #expect(answer.separation?.nearest.map(\.obstacles) == [[.uncertain]])
  }

  @Test(
    "a chain is certain where all its hops surely hold at the time",
    arguments: [
      ("2030/2034", "2031/..", "2032", .certain, true),
      ("2030/2034", nil, "2032", .possible, true),
      ("2030/2034", "2032", "2032-05-01", .possible, true),
      ("2031-01-01/2031-06-01", "2031-07-01/2032-01-01", "2031-01-01/2031-12-31", .certain, false),
      ("2031-01-01/2031-08-01", "2031-07-01/2032-01-01", "2031-01-01/2031-12-31", .certain, true),
      ("2031-01-01/2031-06-01", nil, "2031-01-01/2031-12-31", .possible, true),
    ] as [(String, String?, String, Certainty, Bool)])
  func times(first: String, second: String?, asked: String, holds: Certainty, together: Bool) throws {
    var graph = Graph(edges: "a b, b c")
    graph.relations[0].valid = try PartialDate(edtf: first)
    graph.relations[1].valid = try second.map { try PartialDate(edtf: $0) }
    let time = try PartialDate(edtf: asked)
    let chain = try #require(try answer(graph) { $0.filter.during = time }.chains.first)
    #expect(chain.holds == holds)
    #expect(chain.holdsTogether == together)
    #expect(try answer(graph).chains.first?.holds == nil)
  }

  @Test("with hubs penalized a hop is 1 + 0.4 (ln d(u) + ln d(v)) long")
  func hubs() throws {
    // The hub h has five relations, the ends two.
    let graph = Graph(edges: "a h, h c, h x, h y, h z, a p, p q, q c")
    #expect(try answer(graph).chains.map { $0.entities.count } == [3, 4])
    let chains = try answer(graph) { $0.penalizesHubs = true }.chains
    // ln 2 = 0.6931, ln 5 = 1.6094: 2 + 0.4 × 2 × (0.6931 + 1.6094), 3 + 0.4 × 6 × 0.6931.
    #expect(chains.map { Int(($0.length * 1000).rounded()) } == [3842, 4664])
    let giant = Graph(edges: "a h, h c, a p, p q, q c" + (0..<40).map { ", h x\($0)" }.joined())
    #expect(try answer(giant) { $0.penalizesHubs = true }.chains.map { $0.entities.count } == [4, 3])
  }

  @Test("where only several conditions together are in the way, it says which")
  func together() throws {
    var graph = Graph(edges: "a b, b c, a x, y c")
    graph.relations[0].modality = .alleged
    graph.relations[1].valid = try PartialDate(edtf: "2030")
    let time = try PartialDate(edtf: "2032")
    let separation = try #require(
      try answer(graph) {
        $0.filter.during = time
        $0.maximumHops = 1
      }.separation)
    #expect(separation.nearest.isEmpty)
    #expect(separation.together?.obstacles == [.date, .kind(.alleged), .hops(2)])
    #expect(separation.together?.chain.entities == ["a", "b", "c"])
    let parts = try #require(
      try answer(graph, from: "a", to: "y") { $0.filter.relationTypes = [] }.separation)
    #expect(parts.together?.obstacles == [.relationTypes, .kind(.alleged)])
  }

  @Test("two that nothing connects are in two parts, told by those with the most relations")
  func parts() throws {
    let separation = try #require(
      try answer(Graph(edges: "a b, b d, b e, d e, c f"), from: "a", to: "c").separation)
    #expect(separation.parts.map(\.size) == [4, 2])
    #expect(separation.parts.map(\.bestKnown) == [["b", "d", "e"], ["f"]])
  }

  @Test("questions that contradict themselves are refused")
  func refused() {
    let graph = Graph(edges: "a b, b c")
    #expect(throws: EvidenceError(.parameter, "'a' is both ends", hint: "name two entities")) {
      try answer(graph, to: "a")
    }
    #expect(throws: EvidenceError(.parameter, "the number of chains is 1001", hint: "it lies from 1 to 1000"))
    {
      try answer(graph) { $0.count = 1_001 }
    }
    #expect(throws: EvidenceError(.parameter, "'b' cannot be both avoided and come by")) {
      try answer(graph) {
        $0.avoided = [.entity("b")]
        $0.via = "b"
      }
    }
    #expect(throws: EvidenceError(.unknownEntity, "there is no entity 'z'")) { try answer(graph, to: "z") }
  }
}
