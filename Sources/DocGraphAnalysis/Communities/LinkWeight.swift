/// What the edges of a community network weigh: whole numbers where all relations count alike, which add up exactly and take
/// half the memory, or else real ones.
protocol LinkWeight: BitwiseCopyable, Equatable, Sendable {
  static var zero: Self { get }
  static var one: Self { get }
  init(relation weight: Double)
  var real: Double { get }
  /// Without a check for overflow: there are fewer than 2³¹ relations.
  static func sum(_ first: Self, _ second: Self) -> Self
}

extension UInt32: LinkWeight {
  static var one: UInt32 { 1 }

  init(relation weight: Double) { self = 1 }

  @inline(__always) var real: Double { Double(self) }

  @inline(__always)
  static func sum(_ first: UInt32, _ second: UInt32) -> UInt32 { first &+ second }
}

extension Double: LinkWeight {
  static var one: Double { 1 }

  init(relation weight: Double) { self = weight }

  @inline(__always) var real: Double { self }

  @inline(__always)
  static func sum(_ first: Double, _ second: Double) -> Double { first + second }
}
