/// The paths that follow a path found up to one of its nodes and then take none of some steps: they are compared by the best of
/// them, or, as long as that is not known, by what it is at least.
struct Deviation: Comparable {
  /// Where the path is among those found, and the place of the node at which they leave it.
  let path: Int
  let place: Int
  /// The steps not to take, as the last of a list.
  let closed: Int
  let length: Double
  let hops: Int
  /// The best of them; nil where it has not been looked for.
  var best: [Int]?

  /// What is not known comes before what is as good: it may turn out to be of smaller nodes.
  static func < (left: Deviation, right: Deviation) -> Bool {
    if !Length.isEqual(left.length, right.length) { return left.length < right.length }
    if left.hops != right.hops { return left.hops < right.hops }
    switch (left.best, right.best) {
    case (nil, nil): return (left.path, left.place) < (right.path, right.place)
    case (nil, _): return true
    case (_, nil): return false
    case (let left?, let right?): return left.lexicographicallyPrecedes(right)
    }
  }
}
