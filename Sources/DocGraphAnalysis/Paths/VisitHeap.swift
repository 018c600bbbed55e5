/// What waits in a search.
protocol WaitingVisit {
  func isBefore(_ other: Self) -> Bool
}

/// A node that waits in a search.
struct Visit: WaitingVisit {
  let distance: Double
  let node: UInt32

  @inline(__always)
  func isBefore(_ other: Visit) -> Bool { distance < other.distance }
}

/// The nodes that wait in a search, the nearest or best promise first: a heap of four children a node, which is shallow.
///
/// HeapModule's heap gives the largest too, which Dijkstra's algorithm would pay for without using it.
struct VisitHeap<Visit: WaitingVisit> {
  private var visits: [Visit] = []

  var first: Visit? { visits.first }

  mutating func removeAll() { visits.removeAll(keepingCapacity: true) }

  /// - Complexity: O(log count).
  mutating func push(_ visit: Visit) {
    visits.append(visit)
    var visits = visits.mutableSpan
    var place = visits.count - 1
    while place > 0 {
      let parent = (place - 1) / 4
      guard visit.isBefore(visits[parent]) else { break }
      visits[place] = visits[parent]
      place = parent
    }
    visits[place] = visit
  }

  /// - Complexity: O(log count).
  mutating func pop() -> Visit? {
    guard let last = visits.popLast() else { return nil }
    guard let first = visits.first else { return last }
    var visits = visits.mutableSpan
    var place = 0
    while 4 * place + 1 < visits.count {
      var child = 4 * place + 1
      for sibling in child + 1..<min(child + 4, visits.count)
      where visits[sibling].isBefore(visits[child]) {
        child = sibling
      }
      guard visits[child].isBefore(last) else { break }
      visits[place] = visits[child]
      place = child
    }
    visits[place] = last
    return first
  }
}
