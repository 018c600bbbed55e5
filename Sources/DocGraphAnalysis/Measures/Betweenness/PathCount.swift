/// A number of paths that no graph makes too large: a fraction times 2 to the power of 500 × `scale`.
struct PathCount: BitwiseCopyable {
  private(set) var fraction: Double
  private(set) var scale: Int32

  static let zero = PathCount(fraction: 0, scale: 0)
  static let one = PathCount(fraction: 1, scale: 0)

  private static let unit = 0x1p500

  static func += (left: inout PathCount, right: PathCount) {
    let sum =
      left.fraction * power(left.scale - right.scale) + right.fraction * power(right.scale - left.scale)
    let scale = max(left.scale, right.scale)
    left =
      sum > unit ? PathCount(fraction: sum / unit, scale: scale + 1) : PathCount(fraction: sum, scale: scale)
  }

  /// A share of another number that is no smaller.
  func divided(by whole: PathCount) -> Double {
    fraction / whole.fraction * Self.power(scale - whole.scale)
  }

  /// 1, or what a number of a smaller scale shrinks by.
  private static func power(_ difference: Int32) -> Double {
    difference >= 0 ? 1 : difference == -1 ? 1 / unit : difference == -2 ? 1 / unit / unit : 0
  }
}
