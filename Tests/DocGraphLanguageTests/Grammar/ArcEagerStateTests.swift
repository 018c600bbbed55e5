import DocGraphLanguage
import Testing

@Suite struct ArcEagerStateTests {
  private func state(_ count: Int, _ moves: [ArcEagerMove]) -> ArcEagerState {
    var state = ArcEagerState(count: count)
    for move in moves {
      #expect(state.validMoves.contains(ArcEagerMove.Set(move)))
      state.apply(move, arc: 5)
    }
    return state
  }

  private func shown(_ state: ArcEagerState) -> [Int32] {
    let shown = state.shown
    return shown.indices.map { shown[$0] }
  }

  @Test func `a text begins with all tokens in the buffer`() {
    let start = state(3, [])
    #expect(start.validMoves == [.shift, .sentenceBreak])
    #expect(shown(start) == [0, 1, -1, -1, -1, -1, -1, -1])
    #expect(!start.isFinal)
    #expect(state(0, []).isFinal)
    #expect(state(1, []).validMoves == .shift)
  }

  @Test func `a shift puts the buffer's first token onto the stack`() {
    let shifted = state(3, [.shift])
    #expect(shown(shifted) == [1, 2, 0, -1, -1, -1, -1, -1])
    #expect(shifted.validMoves == [.shift, .reduce, .leftArc, .rightArc, .sentenceBreak])
  }

  @Test func `the last token is not shifted onto a stack that is not empty`() {
    #expect(state(2, [.shift]).validMoves == [.reduce, .leftArc, .rightArc])
  }

  @Test func `arcs give heads, and the latest children are shown`() {
    let left = state(4, [.shift, .leftArc, .shift, .rightArc, .reduce, .rightArc])
    #expect((0..<4).map { left.head(of: $0) } == [1, -1, 1, 1])
    #expect(left.arc(of: 0) == 5)
    #expect(shown(left) == [-1, -1, 3, 1, -1, -1, -1, -1])
    #expect(shown(state(4, [.shift, .leftArc])) == [1, 2, -1, -1, -1, 0, -1, -1])
    #expect(shown(state(4, [.shift, .leftArc, .shift, .rightArc, .reduce])) == [3, -1, 1, -1, -1, -1, 0, 2])
  }

  @Test func `a left arc replaces the head of a token that had one`() {
    let before = state(4, [.shift, .rightArc, .reduce, .rightArc])
    #expect(before.head(of: 2) == 0)
    let after = state(4, [.shift, .rightArc, .reduce, .rightArc, .leftArc])
    #expect(after.head(of: 2) == 3)
    // Token 0 shows its right child from before.
    #expect(shown(after) == [3, -1, 0, -1, -1, 2, -1, 1])
  }

  @Test func `a token without a head goes back to the buffer once`() {
    let back = state(4, [.shift, .shift, .reduce])
    #expect(shown(back) == [1, 2, 0, -1, -1, -1, -1, -1])
    #expect(back.validMoves == [.reduce, .leftArc, .rightArc, .sentenceBreak])
    #expect(back.bufferCount == 3)
    #expect(back.stackCount == 1)
  }

  @Test func `a token that went back may be shifted after an arc to its left, or onto an empty stack`() {
    let arc = state(5, [.shift, .shift, .shift, .reduce, .leftArc])
    #expect(arc.head(of: 1) == 2)
    #expect(arc.validMoves.contains(.shift))
    let empty = state(4, [.shift, .shift, .reduce, .reduce])
    #expect(empty.stackCount == 0)
    #expect(empty.validMoves == [.shift, .sentenceBreak])
  }

  @Test func `the only token of the stack leaves without a head`() {
    let left = state(2, [.shift, .reduce])
    #expect(left.stackCount == 0)
    #expect(left.head(of: 0) == -1)
    #expect(left.bufferCount == 1)
  }

  @Test func `before a sentence's first token the stack must become empty`() {
    let broken = state(3, [.shift, .sentenceBreak])
    // Token 2 starts a sentence; a second break there is not valid.
    #expect(broken.validMoves == [.shift, .reduce, .leftArc, .rightArc])
    let reached = state(3, [.shift, .sentenceBreak, .rightArc])
    #expect(reached.validMoves == .reduce)
    #expect(state(3, [.shift, .sentenceBreak, .rightArc, .reduce, .reduce]).validMoves == .shift)
  }

  @Test func `no sentence starts after a token that is not the one before`() {
    let apart = state(4, [.shift, .shift, .shift, .reduce, .reduce])
    // The buffer is 1, 2, 3: all three are neighbors.
    #expect(apart.validMoves.contains(.sentenceBreak))
    // Token 2 got a head and left, so 1 and 3 are the buffer's first.
    let gap = state(4, [.shift, .shift, .rightArc, .reduce, .reduce])
    #expect(shown(gap) == [1, 3, 0, -1, -1, -1, -1, -1])
    #expect(!gap.validMoves.contains(.sentenceBreak))
  }

  @Test func `at the end the stack is reduced`() {
    let end = state(2, [.shift, .rightArc])
    #expect(end.validMoves == .reduce)
    #expect(state(2, [.shift, .rightArc, .reduce, .reduce]).isFinal)
    #expect(state(2, [.shift, .rightArc, .reduce, .reduce]).validMoves.isEmpty)
  }
}
