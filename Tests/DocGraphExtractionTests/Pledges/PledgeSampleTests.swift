import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

@Suite("Pledges in sentences", .enabled(if: ModelStore().english != nil))
struct PledgeSampleTests {
  /// What of the sentences was found to hold a pledge, and of the pledges was read whole.
  private struct Score {
    var right = 0
    var wrong = 0
    var missed = 0
    var whole = 0
    var told = 0
  }

  private func score(_ lines: String) throws -> Score {
    var score = Score()
    for sample in PledgeSample.all(lines) {
      let found = try PledgeReading.told(sample.text)
      switch (sample.pledges.isEmpty, found.isEmpty) {
      case (false, false): score.right += 1
      case (false, true): score.missed += 1
      case (true, false): score.wrong += 1
      case (true, true): break
      }
      score.told += sample.pledges.count
      score.whole += sample.pledges.count { pledge in found.contains { isSame($0, pledge) } }
    }
    return score
  }

  private func isSame(_ found: PledgeSample.Told, _ wanted: PledgeSample.Told) -> Bool {
    let maker = found.maker.lowercased()
    return found.action == wanted.action && found.due == wanted.due && found.bindingness == wanted.bindingness
      && wanted.maker.split(separator: ", ").allSatisfy {
        maker.contains(($0.split(separator: " ").last ?? $0).lowercased())
      }
  }

  @Test(
    "precision first",
    arguments: [
      (firstPledgeSamples, 0.9), (secondPledgeSamples, 0.85), (thirdPledgeSamples, 0.75),
      (fourthPledgeSamples, 0.9),
    ])
  func samples(_ lines: String, _ recall: Double) throws {
    let score = try score(lines)
    #expect(Double(score.right) >= 0.95 * Double(score.right + score.wrong), "\(score)")
    #expect(Double(score.right) >= recall * Double(score.right + score.missed), "\(score)")
    #expect(Double(score.whole) >= (recall - 0.1) * Double(score.told), "\(score)")
  }
}
