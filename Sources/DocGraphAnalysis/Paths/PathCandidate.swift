/// A path that is not yet known to be the next best; better ones are less.
struct PathCandidate: Comparable {
  let nodes: [Int]
  let length: Double

  static func < (left: PathCandidate, right: PathCandidate) -> Bool {
    if !Length.isEqual(left.length, right.length) { return left.length < right.length }
    if left.nodes.count != right.nodes.count { return left.nodes.count < right.nodes.count }
    return left.nodes.lexicographicallyPrecedes(right.nodes)
  }
}
