import DocGraph

/// One thing that is timed: what is asked of a graph that has been made ready before.
///
/// Names and views are those of the peers' benchmark, so that a run of ours stands beside one of theirs.
struct Kernel: Sendable {
  let name: String
  /// How it sees the graph unless another view is asked for.
  let view: KernelView
  /// Whether edges have lengths: the file's own weights, or made-up ones.
  let isWeighted: Bool
  /// Does the work; what it returns is looked at after the clock has stopped.
  let run: @Sendable (KernelGraph) throws -> KernelResult

  init(
    _ name: String, _ view: KernelView, weighted: Bool = false,
    run: @escaping @Sendable (KernelGraph) throws -> KernelResult
  ) {
    self.name = name
    self.view = view
    isWeighted = weighted
    self.run = run
  }
}

/// How a kernel sees the edges of a file.
enum KernelView: String, CaseIterable, Sendable {
  /// Directed if the file is.
  case given
  /// Undirected, without parallel edges.
  case und
  /// The largest component of that, with nodes numbered anew.
  case lcc
  /// Not at all: the kernel reads the file.
  case file
}

/// What a kernel came to.
enum KernelResult {
  /// One number a node.
  case scores([Double])
  /// A count, or a sum of distances.
  case count(Int)
  case sum(Double)
  case communities(modularity: Double, count: Int)
  /// Any other, as JSON.
  case json(String)
}
