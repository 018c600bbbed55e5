import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

@Suite("Pledges in sentences", .enabled(if: ModelStore().english != nil))
struct PledgeSampleTests {
  @Test("sentences of ours", arguments: [firstPledgeSamples, secondPledgeSamples, thirdPledgeSamples])
  func samples(_ lines: String) throws {
    var right = 0, wrong = 0, missed = 0, whole = 0, told = 0
    for sample in PledgeSample.all(lines) {
      let found = try PledgeReading.told(sample.text)
      if !sample.pledges.isEmpty {
        if found.isEmpty { missed += 1 } else { right += 1 }
      } else if !found.isEmpty {
        wrong += 1
      }
      told += sample.pledges.count
      for pledge in sample.pledges {
        if found.contains(where: {
          $0.action == pledge.action && $0.bindingness == pledge.bindingness && $0.due == pledge.due
        }) {
          whole += 1
        }
      }
      let same = zip(found, sample.pledges).allSatisfy {
        $0.action == $1.action && $0.due == $1.due && $0.bindingness == $1.bindingness
          && $1.maker.split(separator: ", ").allSatisfy { [maker = $0.maker.lowercased()] in
            maker.contains($0.lowercased())
          }
      }
      if found.count != sample.pledges.count || !same {
        print(
          "##", sample.text, "\n  want",
          sample.pledges.map { "\($0.maker)|\($0.action)|\($0.due)|\($0.bindingness)" }, "\n  have",
          found.map { "\($0.maker)|\($0.action)|\($0.due)|\($0.bindingness)" })
      }
    }
    print("## RESULT right \(right) wrong \(wrong) missed \(missed) whole \(whole) of \(told)")
  }
}
