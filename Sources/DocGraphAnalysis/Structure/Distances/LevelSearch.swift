/// Breadth-first search from one source after another, in memory that is made once.
///
/// Where the nodes of a level have many arcs it is the nodes not yet reached that look for one of them, which ends at the
/// first.
///
/// Reference: S. Beamer, K. Asanović, D. Patterson, *Direction-Optimizing Breadth-First Search*, SC 2012.
package final class LevelSearch {
  private let forward: Adjacency
  private let backward: Adjacency
  /// -1 for nodes that have not been reached.
  let distances: Scratch<Int32>
  /// The nodes that have been reached, nearest first.
  let order: Scratch<UInt32>
  package private(set) var reached = 0
  /// How far the farthest node is.
  package private(set) var depth = 0
  /// The sum of the distances.
  package private(set) var sum = 0

  package convenience init(_ network: Network) {
    self.init(forward: network.forward, backward: network.backward)
  }

  init(forward: Adjacency, backward: Adjacency) {
    self.forward = forward
    self.backward = backward
    distances = Scratch(forward.nodeCount, repeating: -1)
    order = Scratch(uninitialized: forward.nodeCount)
  }

  static func bytes(nodeCount: Int) -> Int { 8 * nodeCount }

  /// - Complexity: O(nodes + arcs).
  package func search(from source: Int) {
    let forward = forward
    let offsets = forward.offsets.span
    let targets = forward.targets.span
    for place in 0..<reached { distances[order[place]] = -1 }
    distances[source] = 0
    order[0] = UInt32(source)
    reached = 1
    sum = 0
    depth = 0
    var begin = 0
    var arcs = Int(offsets[source + 1] - offsets[source])
    var unexplored = targets.count
    while begin < reached {
      let end = reached
      depth += 1
      unexplored -= arcs
      if arcs > unexplored / 14, (end - begin) * 24 > distances.count {
        arcs = pull()
      } else {
        arcs = 0
        var reached = end
        for place in begin..<end {
          let node = Int(order[place])
          // Offsets and targets are sound: rows are ranges of arcs, and targets nodes.
          for arc in unsafe offsets[unchecked: node]..<offsets[unchecked: node + 1] {
            let target = unsafe targets[unchecked: Int(arc)]
            guard distances[target] < 0 else { continue }
            distances[target] = Int32(truncatingIfNeeded: depth)
            order[reached] = target
            reached += 1
            arcs += unsafe Int(offsets[unchecked: Int(target) + 1] - offsets[unchecked: Int(target)])
          }
        }
        self.reached = reached
      }
      sum += depth * (reached - end)
      begin = end
    }
    depth -= 1
  }

  /// The next level, found by the nodes that are not yet reached.
  ///
  /// - Returns: how many arcs its nodes have.
  private func pull() -> Int {
    let (forward, backward) = (forward, backward)
    let offsets = backward.offsets.span
    let targets = backward.targets.span
    let forwardOffsets = forward.offsets.span
    let near = Int32(truncatingIfNeeded: depth - 1)
    var (reached, arcs) = (reached, 0)
    for node in 0..<distances.count where distances[node] < 0 {
      for arc in unsafe offsets[unchecked: node]..<offsets[unchecked: node + 1]
      where unsafe distances[targets[unchecked: Int(arc)]] == near {
        distances[node] = near + 1
        order[reached] = UInt32(truncatingIfNeeded: node)
        reached += 1
        arcs += unsafe Int(forwardOffsets[unchecked: node + 1] - forwardOffsets[unchecked: node])
        break
      }
    }
    self.reached = reached
    return arcs
  }
}
