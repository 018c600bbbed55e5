import DocGraphLanguage
import Testing

@Suite struct DependencyLabelsTests {
  @Test func `labels are counted from ROOT, and lifted ones after all others`() throws {
    let labels = try #require(
      DependencyLabels(moves: [nil, "det", "pobj||prep", "prep", "pobj||prep", "det||dobj"]))
    #expect(labels.names == ["ROOT", "det", "pobj", "prep", "dobj"])
    #expect(labels.ofMoves == [0, 1, 5, 3, 5, 6])
    #expect(labels.lifted.map { [$0.label, $0.head] } == [[2, 3], [1, 4]])
  }

  @Test(arguments: ["", "||", "a||", "||a", "a||b||c"])
  func `a label without a name or with three parts is refused`(label: String) {
    #expect(DependencyLabels(moves: ["det", label]) == nil)
  }

  @Test func `there are no more labels than 16 bits count`() {
    #expect(DependencyLabels(moves: (0..<20_000).map { "label\($0)" }) == nil)
    #expect(DependencyLabels(moves: (0..<10_000).map { "a\($0)||b\($0)" }) == nil)
  }
}
