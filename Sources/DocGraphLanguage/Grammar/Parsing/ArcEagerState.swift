/// A partial parse: a stack, a buffer, and the arcs between tokens so far.
///
/// Tokens come in their order on the stack and then in the buffer. Only tokens without a head are in the buffer, and a token of the
/// stack has the one below as its head, or none. Both hold after every valid move, so arcs never cross and never form a cycle.
///
/// Every text ends after a number of moves that is linear in its tokens: an arc or a reduction for good happens once or twice a
/// token, and a token that was put back is shifted again only after an arc to its left, or onto an empty stack, which it leaves
/// for good.
package struct ArcEagerState: Sendable {
  private static let none: Int32 = -1

  package let count: Int
  /// The first token that was not yet in the stack.
  private var next: Int32 = 0
  private var stack: [Int32] = []
  /// Tokens put back, before `next` in the buffer; the last is the buffer's first.
  private var returned: [Int32] = []
  private var heads: [Int32]
  /// Which move made a token's arc.
  private var arcs: [UInt16]
  /// The latest children on each side.
  private var leftChildren: [Int32]
  private var rightChildren: [Int32]
  /// The right child of the same head before this one. (A left child never loses its arc.)
  private var siblings: [Int32]
  /// Tokens that were put back and may not be shifted again.
  private var isReturned: [Bool]
  private var startsSentence: [Bool]

  package init(count: Int) {
    self.count = count
    heads = Array(repeating: Self.none, count: count)
    arcs = Array(repeating: 0, count: count)
    leftChildren = heads
    rightChildren = heads
    siblings = heads
    isReturned = Array(repeating: false, count: count)
    startsSentence = isReturned
    if count > 0 { startsSentence[0] = true }
  }

  package var isFinal: Bool { stack.isEmpty && bufferCount == 0 }
  package var stackCount: Int { stack.count }
  package var bufferCount: Int { count - Int(next) + returned.count }

  /// The token `depth` below the top of the stack, -1 where there is none.
  package func stackToken(_ depth: Int) -> Int32 {
    depth < stack.count ? stack[stack.count - 1 - depth] : Self.none
  }

  /// The token of the buffer with this index, -1 where there is none.
  package func bufferToken(_ index: Int) -> Int32 {
    if index < returned.count { return returned[returned.count - 1 - index] }
    let token = Int(next) + index - returned.count
    return token < count ? Int32(token) : Self.none
  }

  /// A token's head, -1 while it has none.
  package func head(of token: Int) -> Int32 { heads[token] }

  /// The number that its arc was made with.
  package func arc(of token: Int) -> UInt16 { arcs[token] }

  /// What the network sees: the buffer's first two tokens, the stack's first three, the latest left child of the buffer's first
  /// token, and the latest left and right child of the stack's top; -1 for what there is not.
  package var shown: InlineArray<8, Int32> {
    let buffer = bufferToken(0)
    let top = stackToken(0)
    return [
      buffer, bufferToken(1), top, stackToken(1), stackToken(2),
      buffer < 0 ? Self.none : leftChildren[Int(buffer)],
      top < 0 ? Self.none : leftChildren[Int(top)],
      top < 0 ? Self.none : rightChildren[Int(top)],
    ]
  }

  /// The moves that are valid now: at least one until the state is final.
  package var validMoves: ArcEagerMove.Set {
    var moves: ArcEagerMove.Set = []
    let buffered = bufferCount
    let first = bufferToken(0)
    if stack.isEmpty {
      if buffered > 0 { moves.insert(.shift) }
    } else {
      moves.insert(.reduce)
      if buffered > 0 && !startsSentence[Int(first)] {
        moves.formUnion([.leftArc, .rightArc])
        if buffered > 1 && !isReturned[Int(first)] { moves.insert(.shift) }
      }
    }
    if buffered > 1 {
      let second = bufferToken(1)
      if second == first + 1 && !startsSentence[Int(second)] { moves.insert(.sentenceBreak) }
    }
    return moves
  }

  /// Makes a move.
  ///
  /// - Parameter arc: the number that a new arc is to have.
  /// - Precondition: the move is valid.
  package mutating func apply(_ move: ArcEagerMove, arc: UInt16) {
    switch move {
    case .shift: push()
    case .reduce:
      let top = stack.removeLast()
      if heads[Int(top)] < 0 && !stack.isEmpty {
        isReturned[Int(top)] = true
        returned.append(top)
      }
    case .leftArc:
      let head = bufferToken(0)
      let child = stack.removeLast()
      removeArc(to: child)
      heads[Int(child)] = head
      arcs[Int(child)] = arc
      leftChildren[Int(head)] = child
      // The stack is shorter now, so shifting the head again cannot go on forever.
      isReturned[Int(head)] = false
    case .rightArc:
      let head = stackToken(0)
      let child = push()
      heads[Int(child)] = head
      arcs[Int(child)] = arc
      siblings[Int(child)] = rightChildren[Int(head)]
      rightChildren[Int(head)] = child
    case .sentenceBreak:
      startsSentence[Int(bufferToken(1))] = true
    }
  }

  @discardableResult
  private mutating func push() -> Int32 {
    let token: Int32
    if let last = returned.popLast() {
      token = last
    } else {
      token = next
      next += 1
    }
    stack.append(token)
    return token
  }

  /// Takes the arc from the token below on the stack, of which this one is the latest right child.
  private mutating func removeArc(to child: Int32) {
    let head = heads[Int(child)]
    guard head >= 0 else { return }
    rightChildren[Int(head)] = siblings[Int(child)]
  }
}
