/// Core numbers by taking away, level by level, the nodes that have few neighbors left.
///
/// A level's nodes wait in a queue; a node joins it when its last neighbor too many goes. Of each arc one number is looked
/// at, and lowered: no order of all nodes is kept, as Batagelj and Zaveršnik's algorithm does at four numbers an arc.
///
/// Reference: H. Kabir, K. Madduri, *Parallel k-Core Decomposition on Multicore Platforms* (PKC), IPDPSW 2017.
struct CorePeeling: ~Copyable {
  /// How many neighbors each node has left; of a node that has gone, its core number.
  let degrees: Scratch<UInt32>
  private let queue: Scratch<UInt32>
  private var waiting = 0

  init(nodeCount: Int) {
    degrees = Scratch(nodeCount, repeating: 0)
    queue = Scratch(uninitialized: nodeCount)
  }

  /// - Parameter second: More rows of the same nodes: where directions count, the arcs that reach them.
  /// - Complexity: O(nodes + arcs), and a look at each node a level until it goes.
  mutating func peel(_ rows: RowReader, and second: RowReader?) {
    let count = rows.nodeCount
    let open = Scratch<UInt32>(uninitialized: count)
    for node in 0..<count {
      degrees[node] = UInt32(truncatingIfNeeded: rows.degree(node) &+ (second?.degree(node) ?? 0))
      open[node] = UInt32(truncatingIfNeeded: node)
    }
    var (openCount, level) = (count, UInt32(0))
    while openCount > 0 {
      var kept = 0
      var least = UInt32.max
      waiting = 0
      for place in 0..<openCount {
        let node = open[place]
        let degree = degrees[node]
        // Whoever has fewer has gone on an earlier level.
        if degree > level {
          open[kept] = node
          kept &+= 1
          least = min(least, degree)
        } else if degree == level {
          queue[waiting] = node
          waiting &+= 1
        }
      }
      openCount = kept
      let isEmpty = waiting == 0
      var next = 0
      while next < waiting {
        let node = Int(truncatingIfNeeded: queue[next])
        next &+= 1
        release(node, rows, level)
        if let second { release(node, second, level) }
      }
      // Where nobody goes, the next level at which somebody does is known.
      level = isEmpty && least != .max ? max(least, level &+ 1) : level &+ 1
    }
  }

  @inline(__always)
  private mutating func release(_ node: Int, _ rows: RowReader, _ level: UInt32) {
    for arc in rows.row(node) {
      let target = rows.target(arc)
      let degree = degrees[target]
      guard degree > level else { continue }
      degrees[target] = degree &- 1
      if degree &- 1 == level {
        queue[waiting] = UInt32(truncatingIfNeeded: target)
        waiting &+= 1
      }
    }
  }
}
