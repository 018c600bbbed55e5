/// Disjoint sets of nodes, each rooted in its smallest.
struct NodeSets {
  private var parents: [UInt32]

  init(count: Int) {
    parents = (0..<UInt32(count)).map(\.self)
  }

  mutating func unite(_ first: Int, _ second: Int) {
    let a = root(of: first)
    let b = root(of: second)
    parents[max(a, b)] = UInt32(min(a, b))
  }

  /// Unites two sets; false where they are one already.
  mutating func uniteIfApart(_ first: Int, _ second: Int) -> Bool {
    let a = root(of: first)
    let b = root(of: second)
    parents[max(a, b)] = UInt32(min(a, b))
    return a != b
  }

  /// The smallest node of each node's set.
  mutating func smallestNodes() -> [Int] {
    parents.indices.map { root(of: $0) }
  }

  private mutating func root(of node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[Int(parents[node])]
      node = Int(parents[node])
    }
    return node
  }
}
