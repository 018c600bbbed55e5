import DocGraphAnalysis
import Testing

@Suite("A ranking")
struct RankingTests {
  private func text(_ ranking: Ranking) -> String {
    ranking.entries.map { "\($0.rank).\($0.node)" }.joined(separator: " ")
  }

  @Test("gives equal scores one rank, and the next its place")
  func ties() {
    #expect(text(Ranking([1, 3, 2, 3, 2, 0])) == "1.1 1.3 3.2 3.4 5.0 6.5")
  }

  @Test("takes scores as equal that only rounding parts")
  func rounding() {
    #expect(text(Ranking([0.3, 0.1 + 0.2, 0.2, 0.3])) == "1.0 1.1 1.3 4.2")
  }

  @Test("keeps the top, those of the smallest nodes where a tie is cut")
  func top() {
    #expect(text(Ranking([1, 2, 3, 2, 2], top: 3)) == "1.2 2.1 2.3")
    #expect(text(Ranking([1, 2], top: 5)) == "1.1 2.0")
    #expect(text(Ranking([], top: 5)) == "")
  }
}
