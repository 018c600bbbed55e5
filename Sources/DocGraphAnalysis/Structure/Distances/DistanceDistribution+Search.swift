import CGraphKernels
import DocGraphModel

extension Analyzable {
  /// How many pairs of entities are how many hops apart: all of them or, in large graphs, those from a sample of entities.
  ///
  /// In a directed snapshot hops follow the relations. Weights, parallel relations and loops make no difference; pairs
  /// without a path are left out.
  ///
  /// Reference: M. Then et al., *The More the Merrier: Efficient Multi-Source Graph Traversal*, VLDB 8, 2014.
  ///
  /// - Parameters:
  ///   - samples: From how many entities to look, at least 1; nil for all of them up to some 10¹¹ entities × relations, and
  ///     beyond for 4,096.
  ///   - seed: What the sample is drawn by.
  /// - Throws: ``AnalysisError/Code/parameter`` for fewer samples, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(samples × relations), of which 512 share most.
  public func distanceDistribution(samples: Int? = nil, seed: UInt64 = 1) throws(AnalysisError)
    -> DistanceDistribution
  {
    let count = nodeCount
    if let samples, samples < 1 {
      throw AnalysisError(.parameter, "the number of samples is \(samples)", hint: "it is at least 1")
    }
    let (work, isTooMuch) = count.multipliedReportingOverflow(by: max(1, network.arcCount))
    let wanted = samples ?? (isTooMuch || work > 100_000_000_000 ? 4096 : count)
    let execution = Execution.current
    try Execution.requireMemory(
      SearchRows.bytes(network) + execution.threads * (DistanceRoom.bytes(nodeCount: count) + 8 * count),
      for: "the distances")
    let rows = SearchRows(network)
    var chosen = Array(0..<UInt32(count))
    if wanted < count {
      var generator = SplitMix64(seed: seed)
      chosen.shuffle(using: &generator)
      chosen = chosen.prefix(wanted).sorted()
    }
    let sources = Scratch(chosen)
    let batches = Pieces(sources.count, size: DistanceRoom.lanes)
    let depths = DepthCounts()
    let instructions = Instructions.current
    try execution.forEach(
      batches.count, task: "distances", state: { DistanceCounter(nodeCount: count, instructions) }
    ) { counter, batch in
      depths.add(counter.count(rows, from: sources, batches[batch]))
    }
    return DistanceDistribution(
      pairs: depths.pairs, sourceCount: sources.count, isExact: sources.count == count)
  }
}
