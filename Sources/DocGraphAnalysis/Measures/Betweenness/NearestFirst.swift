/// Dijkstra's algorithm from one source after another, in memory that is made once.
final class NearestFirst {
  let rows: LengthRows
  /// Infinity for nodes that have not been reached.
  let distances: Scratch<Double>
  /// The nodes that have been reached, nearest first.
  let order: Scratch<UInt32>
  private(set) var reached = 0
  private var heap = VisitHeap<Visit>()

  init(_ rows: LengthRows) {
    self.rows = rows
    distances = Scratch(rows.nodeCount, repeating: .infinity)
    order = Scratch(uninitialized: rows.nodeCount)
  }

  static func bytes(nodeCount: Int, stepCount: Int) -> Int { 12 * nodeCount + 16 * stepCount }

  /// - Complexity: O((nodes + steps) × log nodes).
  func search(from source: Int) {
    for place in 0..<reached { distances[order[place]] = .infinity }
    reached = 0
    distances[source] = 0
    heap.push(Visit(distance: 0, node: UInt32(source)))
    while let visit = heap.pop() {
      guard visit.distance == distances[visit.node] else { continue }
      order[reached] = visit.node
      reached += 1
      for step in rows.row(Int(visit.node)) {
        let target = rows.targets[step]
        let distance = visit.distance + rows.length(step)
        if distance < distances[target] {
          distances[target] = distance
          heap.push(Visit(distance: distance, node: target))
        }
      }
    }
  }

  /// Whether a step from a node at some distance is on a shortest path.
  @inline(__always)
  func isOnShortestPath(_ step: Int, from near: Double) -> Bool {
    let far = distances[rows.targets[step]]
    // A step too short to tell from none leads nowhere, so that no two nodes can each come before the other.
    // That is asked last: a processor foresees that most steps are on no shortest path, but not which end is
    // the nearer.
    return Length.isEqual(near + rows.length(step), far) && near < far
  }
}
