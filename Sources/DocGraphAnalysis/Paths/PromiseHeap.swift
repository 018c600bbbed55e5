/// A node that waits in a search that is led by distances to the target, by the path that it promises.
struct PromisedVisit {
  let distance: Double
  let hops: UInt32
  let node: UInt32

  @inline(__always)
  func isBefore(_ other: PromisedVisit) -> Bool {
    distance < other.distance || distance == other.distance && hops < other.hops
  }
}

/// The nodes that wait in such a search, the best promise first: a heap of four children a node.
struct PromiseHeap {
  private var visits: [PromisedVisit] = []

  /// The best promise.
  var first: PromisedVisit? { visits.first }

  mutating func removeAll() { visits.removeAll(keepingCapacity: true) }

  /// - Complexity: O(log count).
  mutating func push(_ visit: PromisedVisit) {
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
  mutating func pop() -> PromisedVisit? {
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
