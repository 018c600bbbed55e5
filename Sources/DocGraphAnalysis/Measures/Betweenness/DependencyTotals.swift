/// Sums of dependencies in a fixed number of groups of sources, so that they are added in one order on any number of threads.
final class DependencyTotals: Sendable {
  /// One a node in each group.
  let scores: Groups
  /// Of the squares, likewise; empty where nobody asks for them.
  let squares: Groups
  /// One an arc in each group; empty where nobody asks for them.
  let arcs: Groups
  let groupCount: Int

  /// What is added up beside the dependencies on nodes.
  enum Extra {
    case squares, arcs
  }

  init(nodeCount: Int, arcCount: Int, groups: Int, _ extra: Extra?) {
    groupCount = groups
    scores = Groups(groups, of: nodeCount)
    squares = Groups(groups, of: extra == .squares ? nodeCount : 0)
    arcs = Groups(groups, of: extra == .arcs ? arcCount : 0)
  }

  static func bytes(nodeCount: Int, arcCount: Int, groups: Int, _ extra: Extra?) -> Int {
    8 * groups * (nodeCount + (extra == .squares ? nodeCount : extra == .arcs ? arcCount : 0))
  }

  /// How many groups some batches are divided into: enough for many threads, few enough to keep in memory.
  ///
  /// - Parameter numbers: How many there are in each group.
  static func groupCount(batches: Int, numbers: Int) -> Int {
    min(batches, min(128, max(16, min((1 << 24) / max(1, numbers), batches / 8))))
  }

  /// Makes the sums of a group zeros; not done at the start, so that each thread touches the memory that it needs.
  func clear(_ group: Int) {
    scores.clear(group)
    squares.clear(group)
    arcs.clear(group)
  }
}

/// Groups of numbers of one length.
final class Groups: Sendable {
  private let numbers: Scratch<Double>
  private let groupCount: Int
  private let length: Int

  init(_ groups: Int, of length: Int) {
    numbers = Scratch(uninitialized: groups * length)
    groupCount = groups
    self.length = length
  }

  /// Where a group begins, for kernels; nil where groups are empty.
  func base(_ group: Int) -> UnsafeMutablePointer<Double>? {
    length > 0 ? unsafe numbers.base + group * length : nil
  }

  func clear(_ group: Int) {
    for place in group * length..<(group + 1) * length { numbers[place] = 0 }
  }

  @inline(__always)
  func add(_ number: Double, to place: Int, of group: Int) {
    numbers[group * length + place] += number
  }

  /// The groups added up, place by place, the first group first.
  func sums() throws(AnalysisError) -> [Double] {
    let sums = Scratch<Double>(length, repeating: 0)
    let pieces = Pieces(length, size: 1 << 14)
    try Execution.current.forEach(pieces.count) { piece in
      for group in 0..<groupCount {
        for place in pieces[piece] { sums[place] += numbers[group * length + place] }
      }
    }
    return sums.array
  }
}
