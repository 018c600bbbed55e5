/// Rows without loops and parallel arcs whose steps may have lengths, for searches from one source at a time.
final class LengthRows: Sendable {
  let nodeCount: Int
  let offsets: Scratch<UInt32>
  let targets: Scratch<UInt32>
  /// One a step; empty where all are 1.
  let lengths: Scratch<Double>

  init(_ steps: StepRows) {
    nodeCount = steps.nodeCount
    offsets = Scratch(steps.offsets)
    targets = Scratch(steps.targets)
    lengths = Scratch(steps.lengths ?? [])
  }

  /// The rows of searches in C, whose steps are all as long.
  init(_ rows: SearchRows) {
    nodeCount = rows.nodeCount
    offsets = Scratch(rows.forward.offsets.array)
    targets = Scratch(rows.forward.targets.array)
    lengths = Scratch([])
  }

  static func bytes(nodeCount: Int, stepCount: Int) -> Int { 4 * nodeCount + 12 * stepCount }

  @inline(__always)
  func row(_ node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  @inline(__always)
  func length(_ step: Int) -> Double {
    lengths.count > 0 ? lengths[step] : 1
  }
}
