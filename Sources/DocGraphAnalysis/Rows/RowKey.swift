/// What an arc's place among those of its bucket depends on, in as few bytes as will do: these are moved four times.
protocol RowKey: BitwiseCopyable, SendableMetatype {
  /// - Parameters:
  ///   - bits: The target, and above it the place of the source in its bucket.
  ///   - edge: Which edge the arc stands for.
  init(_ bits: UInt64, edge: Int)

  var bits: UInt64 { get }
  /// 0 where edges are not told apart.
  var edge: UInt32 { get }
}

/// For networks of up to a million nodes or so, without weights.
struct NarrowKey: RowKey {
  private let narrow: UInt32

  @inline(__always)
  init(_ bits: UInt64, edge: Int) { narrow = UInt32(truncatingIfNeeded: bits) }

  @inline(__always)
  var bits: UInt64 { UInt64(narrow) }
  @inline(__always)
  var edge: UInt32 { 0 }
}

/// For networks of any size, without weights.
struct WideKey: RowKey {
  let bits: UInt64

  @inline(__always)
  init(_ bits: UInt64, edge: Int) { self.bits = bits }

  @inline(__always)
  var edge: UInt32 { 0 }
}

/// For networks whose edges differ.
struct NumberedKey: RowKey {
  let bits: UInt64
  let edge: UInt32

  @inline(__always)
  init(_ bits: UInt64, edge: Int) {
    self.bits = bits
    self.edge = UInt32(truncatingIfNeeded: edge)
  }
}
