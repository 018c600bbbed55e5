import DocGraphLanguage
import Testing

@Suite struct DependencyTreeTests {
  /// Labels 1 a, 2 b, 3 x; 4 is an `a` lifted from a `b`, 5 a `b` lifted from an `x`.
  private let kinds = DependencyLabels(moves: ["a", "b", "x", "a||b", "b||x"])!

  private func lowered(_ heads: [Int32], _ labels: [UInt16], spaces: Set<Int> = []) -> DependencyTree {
    var tree = DependencyTree(heads: heads, labels: labels)
    tree.lower(kinds) { spaces.contains($0) }
    return tree
  }

  @Test func `a lifted token gets the head that its label names`() {
    // What did you hear about
    let tree = lowered([3, 3, 3, 3, 3], [4, 3, 3, 0, 2])
    #expect(tree.heads == [4, 3, 3, 3, 3])
    #expect(tree.labels == [1, 3, 3, 0, 2])
    #expect(tree.sentenceStarts() == [true, false, false, false, false])
  }

  @Test func `the nearest level comes first, then the left`() {
    #expect(lowered([0, 0, 1, 0, 0, 0], [0, 3, 2, 2, 2, 4]).heads == [0, 0, 1, 0, 0, 3])
    #expect(lowered([0, 0, 1, 0, 0], [0, 3, 2, 3, 4]).heads == [0, 0, 1, 0, 2])
  }

  @Test func `white space, with all below it, is no head`() {
    #expect(lowered([0, 0, 1, 0, 0], [0, 3, 2, 2, 4], spaces: [3]).heads == [0, 0, 1, 0, 2])
    #expect(lowered([0, 0, 1, 0, 0], [0, 3, 2, 3, 4], spaces: [1]).heads == [0, 0, 1, 0, 0])
  }

  @Test func `what depends on the token itself is no head of it`() {
    let tree = lowered([0, 0, 1], [0, 4, 2])
    #expect(tree.heads == [0, 0, 1])
    #expect(tree.labels == [0, 1, 2])
  }

  @Test func `what was lowered is below its old head no more`() {
    // Token 1 goes below token 2, and is not found there for token 3, as in spaCy.
    let tree = lowered([0, 0, 0, 0], [0, 5, 3, 4])
    #expect(tree.heads == [0, 2, 0, 0])
    #expect(tree.labels == [0, 2, 3, 1])
  }

  @Test func `a tree made to be searched without end keeps its heads`() {
    let count = 3000
    let tree = lowered(Array(repeating: 0, count: count), [0] + Array(repeating: 4, count: count - 1))
    #expect(tree.heads.allSatisfy { $0 == 0 })
    #expect(tree.labels == [0] + Array(repeating: 1, count: count - 1))
  }

  @Test func `each tree's first token starts a sentence`() {
    let tree = DependencyTree(heads: [1, 1, 1, 3, 5, 5, 7, 4], labels: Array(repeating: 0, count: 8))
    // 4 → 5 is crossed by 6 → 7 → 4.
    #expect(tree.sentenceStarts() == [true, false, false, true, true, false, false, false])
    #expect(DependencyTree(heads: [], labels: []).sentenceStarts() == [])
    #expect(DependencyTree(heads: [0], labels: [0]).sentenceStarts() == [true])
  }
}
