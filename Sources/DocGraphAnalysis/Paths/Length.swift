/// How lengths of paths compare: equal where they differ by at most 1e-12 of the smaller.
///
/// Sums of 1/weight carry rounding errors of some 1e-16 a step, so that paths of one length rarely have one
/// floating point sum (0.1 + 0.2 is not 0.3); lengths that really differ rarely do so by as little. Infinity,
/// no path at all, is longer than every length and equal to none.
enum Length {
  private static let tolerance = 1e-12

  @inline(__always)
  static func isEqual(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= tolerance * (left < right ? left : right)
  }

  /// Whether a path is shorter or, equally long, of fewer hops.
  @inline(__always)
  static func isBetter(_ left: Double, hops leftHops: UInt32, than right: Double, hops rightHops: UInt32)
    -> Bool
  {
    isEqual(left, right) ? leftHops < rightHops : left < right
  }
}
