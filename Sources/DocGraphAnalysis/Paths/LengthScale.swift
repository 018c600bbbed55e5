/// The range of the lengths of steps, by which a search chooses its queue.
struct LengthScale: Sendable {
  /// Of all steps; 1 where there are none.
  let shortest: Double
  let longest: Double

  /// - Parameter lengths: Nil where all are 1.
  /// - Complexity: O(steps).
  init(_ lengths: [Double]?) {
    guard let lengths, let first = lengths.first else {
      (shortest, longest) = (1, 1)
      return
    }
    var (least, most) = (first, first)
    for length in lengths {
      if length < least { least = length }
      if length > most { most = length }
    }
    (shortest, longest) = (least, most)
  }

  /// The width of buckets in which no node can come nearer by another of the same bucket; nil where lengths differ too much
  /// for buckets.
  ///
  /// A little narrower than the shortest step, so that rounding cannot bring two ends of a step into one bucket.
  var bucketWidth: Double? {
    guard shortest > 0, longest / shortest <= Double(Self.bucketLimit - 3) else { return nil }
    return shortest * (1 - 0x1p-20)
  }

  static let bucketLimit = 1 << 12

  /// How many buckets, a power of two, are in use at once at most.
  var bucketCount: Int {
    var count = 64
    while Double(count) < longest / shortest * (1 + 0x1p-18) + 2 { count *= 2 }
    return count
  }
}
