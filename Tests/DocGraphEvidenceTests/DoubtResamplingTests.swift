import DocGraphAnalysis
import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Resamples of a ranking with doubt")
struct DoubtResamplingTests {
  /// `count` documents, each of which alone supports a relation of the hub to an entity of its own.
  static func star(_ count: Int) -> Graph {
    Graph(supported: (1...count).map { "hub e\($0) d\($0)" }.joined(separator: "\n"))
  }

  /// The probability of each set of documents that n draws from n meet, by all n^n draws.
  static func probabilities(_ count: Int) -> [Set<Int>: Double] {
    var draws: [[Int]] = [[]]
    for _ in 0..<count { draws = draws.flatMap { draw in (0..<count).map { draw + [$0] } } }
    return draws.reduce(into: [:]) { $0[Set($1), default: 0] += 1 / Double(draws.count) }
  }

  @Test("meet each set of documents as often as all n^n draws do", arguments: 2...5)
  func sets(count: Int) throws {
    let resamples = 10_000
    let doubt = try RankingDoubt(Self.star(count), .init(resamples: resamples, seed: 42), top: 1)
    let found = (0..<resamples).reduce(into: [Set<Int>: Double]()) {
      $0[Set(doubt.sources(drawnBy: $1)), default: 0] += 1 / Double(resamples)
    }
    let expected = Self.probabilities(count)
    #expect(Set(found.keys).isSubset(of: expected.keys))
    for (set, probability) in expected {
      let tolerance = 5 * (probability * (1 - probability) / Double(resamples)).squareRoot()
      #expect(abs((found[set] ?? 0) - probability) <= tolerance, "\(set.sorted())")
    }
    // A document is absent with probability (1 - 1/n)^n.
    let absent = (0..<count).reduce(1.0) { product, _ in product * (1 - 1 / Double(count)) }
    for document in 0..<count {
      let share = found.filter { !$0.key.contains(document) }.values.reduce(0, +)
      #expect(abs(share - absent) < 0.025)
    }
  }

  @Test("rank as the relations of the drawn documents alone do")
  func ranks() throws {
    let doubt = try RankingDoubt(.hubOfOneDocument, .init(resamples: 50))
    for (number, run) in doubt.resamples.enumerated() {
      let drawn = Set(doubt.sources(drawnBy: number).map { doubt.sources[$0].document })
      var part = Graph.hubOfOneDocument
      part.relations.removeAll { !drawn.contains($0.evidence[0].document) }
      #expect(run.relationCount == part.relations.count)
      let ranking = Ranking(try GraphSnapshot(part).scores(.degree))
      let expected = doubt.standings.map { standing in
        ranking.entries.first { $0.node == standing.node && $0.score > 0 }?.rank
      }
      #expect(run.ranks == expected)
    }
  }

  @Test("count the first, the top three and the top ten, and range over the middle of them")
  func counts() throws {
    // The hub is first if "one" is drawn, by 19 of 27 draws; else a and b tie, or the rival leads.
    let resamples = 10_000
    let doubt = try RankingDoubt(.hubOfOneDocument, .init(resamples: resamples, seed: 7))
    let hub = doubt.standings[0]
    #expect(abs(Double(hub.first) / Double(resamples) - 19.0 / 27) < 0.025)
    #expect(hub.first == hub.topTen)
    #expect(hub.centralRange == .init(best: 1, worst: nil))
    for (place, standing) in doubt.standings.enumerated() {
      let ranks = doubt.resamples.compactMap { $0.ranks[place] }
      #expect(standing.first == ranks.count { $0 == 1 })
      #expect(standing.topThree == ranks.count { $0 <= 3 })
      #expect(standing.topTen == ranks.count)
    }
  }

  @Test("leave a twentieth, rounded down, out of the central range at either end")
  func centralRange() throws {
    // Without the fifth of five documents e5 has no relation: the share of such resamples is (4/5)^5, a third.
    let doubt = try RankingDoubt(Self.star(5), .init(resamples: 19))
    let ranks = doubt.resamples.map { $0.ranks[5] }.sorted { ($0 ?? .max) < ($1 ?? .max) }
    // Of 19 nothing is cut.
    #expect(doubt.standings[5].centralRange == .init(best: ranks[0], worst: ranks[18]))
    let more = try RankingDoubt(.hubOfOneDocument, .init(resamples: 40))
    let places = more.resamples.map { $0.ranks[3] }.sorted { ($0 ?? .max) < ($1 ?? .max) }
    #expect(more.standings[3].centralRange == .init(best: places[2], worst: places[37]))
  }

  @Test("are the same for one seed, others for another, and the first of many are those of few")
  func seeds() throws {
    func runs(_ count: Int, _ seed: UInt64) throws -> [RankingDoubt.Run] {
      try RankingDoubt(Self.star(5), .init(resamples: count, seed: seed)).resamples
    }
    #expect(try runs(100, 1) == runs(100, 1))
    #expect(try runs(100, 1) != runs(100, 2))
    #expect(try Array(runs(100, 1).prefix(20)) == runs(20, 1))
  }

  @Test("do not depend on the order of relations and documents", arguments: Measure.allCases)
  func order(measure: Measure) throws {
    let graph = Graph(
      supported: """
        hub a one two
        hub b one
        hub c three
        a b two
        ?c d four
        d e four
        d e five
        e a five six
        """)
    var generator = SplitMix64(seed: 5)
    // Directed, resamples without a cycle have no eigenvector centrality.
    let isDirected = measure != .eigenvector
    let options = RankingDoubt.Options(measure, resamples: 30)
    let expected = try RankingDoubt(graph, directed: isDirected, options)
    for _ in 1...5 {
      var shuffled = graph
      shuffled.relations.shuffle(using: &generator)
      shuffled.documents.shuffle(using: &generator)
      let doubt = try RankingDoubt(shuffled, directed: isDirected, options)
      #expect(doubt.standings == expected.standings)
      #expect(doubt.resamples == expected.resamples)
      #expect(doubt.sourceRuns == expected.sourceRuns)
      #expect(doubt.scenarios == expected.scenarios)
    }
  }
}
