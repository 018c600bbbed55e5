/// The heads and labels of a text's tokens, on their way from a parse to what readers get.
package struct DependencyTree: Sendable {
  /// Each token's head; a root's is itself.
  package private(set) var heads: [Int32]
  /// Each token's label, by its number in `DependencyLabels`.
  package private(set) var labels: [UInt16]

  package init(heads: [Int32], labels: [UInt16]) {
    precondition(heads.count == labels.count && heads.allSatisfy { heads.indices.contains(Int($0)) })
    self.heads = heads
    self.labels = labels
  }

  /// Takes the heads and labels of a final state; what got no head is a root.
  package init(_ state: borrowing ArcEagerState, _ labels: DependencyLabels) {
    heads = (0..<state.count).map { state.head(of: $0) < 0 ? Int32($0) : state.head(of: $0) }
    self.labels = (0..<state.count).map {
      state.head(of: $0) < 0 ? DependencyLabels.root : labels.ofMoves[Int(state.arc(of: $0))]
    }
  }

  /// Gives tokens with a lifted label `a||b` the label `a` and the head that they were lifted from: the first `b` below their head,
  /// the nearest level first and from left to right, that is not below themselves and no white space. Where there is none, the
  /// head stays.
  ///
  /// The heads must make trees without crossing arcs. A tree that searches through more than 64 tokens for each token of the text,
  /// which only a made one does, keeps the heads that it has then.
  ///
  /// - Complexity: O(tokens).
  package mutating func lower(_ kinds: DependencyLabels, isSpace: (Int) -> Bool) {
    let plain = UInt16(kinds.names.count)
    guard labels.contains(where: { $0 >= plain }) else { return }
    var children = Children(heads)
    var remaining = 64 * heads.count + 100_000
    for token in heads.indices where labels[token] >= plain {
      let kind = kinds.lifted[Int(labels[token] - plain)]
      if let head = children.first(
        kind.head, below: heads[token], except: Int32(token), in: self, remaining: &remaining,
        isSpace: isSpace)
      {
        heads[token] = head
      }
      labels[token] = kind.label
    }
  }

  /// Which tokens start a sentence: the first ones of the trees.
  ///
  /// Where arcs cross, the way to a tree's first token is followed for as many rounds as spaCy does; more than eleven are never
  /// needed in practice.
  ///
  /// - Complexity: O(tokens).
  package func sentenceStarts() -> [Bool] {
    var edges = heads.indices.map { Int32($0) }
    var starts: [Bool] = []
    for _ in 0..<12 {
      spread(&edges)
      starts = Array(repeating: false, count: heads.count)
      for token in heads.indices where heads[token] == token { starts[Int(edges[token])] = true }
      if headsStay(within: starts) { break }
    }
    return starts
  }

  /// One round: each token's left edge goes on to its head, in both directions.
  private func spread(_ edges: inout [Int32]) {
    for token in heads.indices {
      let head = Int(heads[token])
      edges[head] = min(edges[head], edges[token])
    }
    for token in heads.indices.reversed() {
      let head = Int(heads[token])
      edges[head] = min(edges[head], edges[token])
    }
  }

  /// Whether no head lies outside of its token's sentence. As in spaCy, the last token of the text is not looked at, and a head may
  /// be the next sentence's first token.
  private func headsStay(within starts: [Bool]) -> Bool {
    var start = 0
    for end in heads.indices where (end > 0 && starts[end]) || end == heads.count - 1 {
      for token in start..<end where heads[token] < start || heads[token] > end { return false }
      start = end
    }
    return true
  }
}

/// The children of each token from left to right, as they were before any token was lowered.
private struct Children {
  private var firsts: [Int32]
  private var nexts: [Int32]
  private var queue: [Int32] = []

  init(_ heads: [Int32]) {
    firsts = Array(repeating: -1, count: heads.count)
    nexts = firsts
    for token in heads.indices.reversed() where heads[token] != token {
      let head = Int(heads[token])
      nexts[token] = firsts[head]
      firsts[head] = Int32(token)
    }
  }

  /// The first token with a label below another one, level by level.
  ///
  /// What was lowered is out of its old head's children, and never within the reach of its new head's: trees whose arcs do not
  /// cross have children within their span only.
  mutating func first(
    _ label: UInt16, below head: Int32, except token: Int32, in tree: borrowing DependencyTree,
    remaining: inout Int, isSpace: (Int) -> Bool
  ) -> Int32? {
    queue.removeAll(keepingCapacity: true)
    queue.append(head)
    var position = 0
    while position < queue.count {
      let parent = queue[position]
      position += 1
      var child = firsts[Int(parent)]
      while child >= 0 {
        guard remaining > 0 else { return nil }
        remaining -= 1
        if child != token && tree.heads[Int(child)] == parent && !isSpace(Int(child)) {
          if tree.labels[Int(child)] == label { return child }
          queue.append(child)
        }
        child = nexts[Int(child)]
      }
    }
    return nil
  }
}
