import DocGraphAnalysis
import DocGraphModel

/// A graph as its definitions see it: which pairs of nodes have how much between them.
struct PlainGraph {
  let count: Int
  let isDirected: Bool
  /// How many relations lead from node to node (in both directions where they do), without loops.
  var counts: [[Int]]

  init(_ snapshot: GraphSnapshot) {
    count = snapshot.nodeCount
    isDirected = snapshot.isDirected
    counts = [[Int]](repeating: [Int](repeating: 0, count: snapshot.nodeCount), count: snapshot.nodeCount)
    for relation in snapshot.graph.relations {
      guard let source = snapshot.node(of: relation.source), let target = snapshot.node(of: relation.target),
        source != target
      else { continue }
      counts[source][target] += 1
      let isSymmetric = snapshot.graph.schema.relationType(relation.type)?.isSymmetric ?? false
      if !isDirected || isSymmetric { counts[target][source] += 1 }
    }
  }

  /// Whether there is a relation either way.
  func isTie(_ first: Int, _ second: Int) -> Bool { counts[first][second] + counts[second][first] > 0 }

  func coreNumbers() -> [Int] {
    var cores = [Int](repeating: 0, count: count)
    for level in 1...max(1, 2 * count) {
      var isIn = [Bool](repeating: true, count: count)
      while let weak = (0..<count).first(where: { isIn[$0] && degree($0, within: isIn) < level }) {
        isIn[weak] = false
      }
      for node in 0..<count where isIn[node] { cores[node] = level }
    }
    return cores
  }

  private func degree(_ node: Int, within isIn: [Bool]) -> Int {
    (0..<count).reduce(0) { sum, other in
      guard isIn[other] else { return sum }
      return sum + (counts[node][other] > 0 ? 1 : 0) + (isDirected && counts[other][node] > 0 ? 1 : 0)
    }
  }

  func triangles() -> [Int] {
    (0..<count).map { node in
      var sum = 0
      for first in 0..<count where isTie(node, first) {
        for second in first + 1..<max(first + 1, count) where isTie(node, second) && isTie(first, second) {
          sum += 1
        }
      }
      return sum
    }
  }

  /// The parts without a node or without what is between a pair, by what can be reached.
  func parts(without node: Int? = nil, withoutPair pair: (Int, Int)? = nil) -> [Set<Int>] {
    var seen: Set<Int> = node.map { [$0] } ?? []
    var parts: [Set<Int>] = []
    for start in 0..<count where !seen.contains(start) {
      var part: Set = [start]
      var open = [start]
      while let next = open.popLast() {
        for other in 0..<count where isTie(next, other) && !part.contains(other) && other != node {
          if let pair, (next, other) == pair || (other, next) == pair { continue }
          part.insert(other)
          open.append(other)
        }
      }
      seen.formUnion(part)
      parts.append(part)
    }
    return parts
  }

  /// Whether a node can be reached from another along directions.
  func reached(from start: Int) -> Set<Int> {
    var seen: Set = [start]
    var open = [start]
    while let next = open.popLast() {
      for other in 0..<count where counts[next][other] > 0 && seen.insert(other).inserted {
        open.append(other)
      }
    }
    return seen
  }
}
