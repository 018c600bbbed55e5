import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Ranks of some nodes")
struct RankingPlacesTests {
  @Test(
    "are those of the whole ranking, ties and near ties included", arguments: 1...60 as ClosedRange<UInt64>)
  func sameAsRanking(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let scores = (0..<Int.random(in: 1...40, using: &generator)).map { _ -> Double in
      let score = Double(Int.random(in: 0...6, using: &generator)) / 10
      // Rounding parts some of what is equal.
      return Bool.random(using: &generator) ? score : score + 0.1 - 0.1
    }
    let whole = Ranking(scores).entries
    let nodes = scores.indices.filter { _ in Bool.random(using: &generator) }
    let expected = nodes.map { node in whole.first { $0.node == node }?.rank }
    #expect(Ranking.ranks(of: nodes, scores) == expected)
    #expect(Ranking.leaders(scores) == whole.filter { $0.rank == 1 }.map(\.node))
  }

  @Test("of no nodes are none, and nobody leads where there is nobody")
  func nothing() {
    #expect(Ranking.ranks(of: [], [1, 2]) == [])
    #expect(Ranking.leaders([]) == [])
  }
}
