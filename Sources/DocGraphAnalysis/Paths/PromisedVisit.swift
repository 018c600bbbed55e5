/// A node that waits in a search that is led by distances to the target, by the path that it promises.
struct PromisedVisit: WaitingVisit {
  let distance: Double
  let hops: UInt32
  let node: UInt32

  @inline(__always)
  func isBefore(_ other: PromisedVisit) -> Bool {
    distance < other.distance || distance == other.distance && hops < other.hops
  }
}
