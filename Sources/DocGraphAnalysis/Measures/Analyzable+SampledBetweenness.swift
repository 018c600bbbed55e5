import DocGraphModel
import Glibc

/// Betweenness that was found from some of the entities, and how good it is.
public struct SampledBetweenness: Hashable, Sendable {
  /// Normalised, one number a node.
  public let scores: [Double]
  /// By how much a score is wrong at most, with the confidence asked for; 0 where all entities were searched from.
  public let error: Double
  public let confidence: Double
  /// How many searches the scores rest on; the number of nodes where these were all.
  public let sampleCount: Int
  public var isExact: Bool { error == 0 }
}

extension Analyzable {
  /// Betweenness from a sample of the entities, normalised, until no score is likely to be wrong by more than some error.
  ///
  /// Entities are drawn with replacement; what one of them adds to a node, δ/(n − 2), lies between 0 and 1, and its mean over
  /// all entities is (n − 1)/n of the betweenness. Each round draws half as many again, and ends when for every node
  ///
  ///     √(2V ln(4m/δᵢ)/k) + 7 ln(4m/δᵢ)/(3(k − 1))
  ///
  /// is at most the error: the empirical Bernstein bound with V the variance over the k drawn so far, m the nodes that a path
  /// can lead through, and δᵢ = (1 − confidence)/(i(i + 1)) for round i, which add up to 1 − confidence. Where that would take
  /// half as many searches as there are nodes, all are searched from, and the scores are exact. The same seed gives the same
  /// scores on any number of threads.
  ///
  /// Reference: A. Maurer, M. Pontil, *Empirical Bernstein Bounds and Sample Variance Penalization*, COLT 2009; sampling of
  /// sources: U. Brandes, C. Pich, *Centrality Estimation in Large Networks*, International Journal of Bifurcation and Chaos
  /// 17, 2007.
  ///
  /// - Parameters:
  ///   - error: Above 0, below 1.
  ///   - confidence: Above 0, below 1.
  /// - Throws: ``AnalysisError/Code/parameter`` for what is out of bounds, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(samples × relations), weighted × log nodes.
  public func betweenness(
    error: Double, confidence: Double = 0.9, weighted: Bool = false, seed: UInt64 = 1
  ) throws(AnalysisError) -> SampledBetweenness {
    guard error > 0, error < 1 else {
      throw AnalysisError(.parameter, "the error is \(error)", hint: "it lies between 0 and 1")
    }
    guard confidence > 0, confidence < 1 else {
      throw AnalysisError(.parameter, "the confidence is \(confidence)", hint: "it lies between 0 and 1")
    }
    let count = nodeCount
    let inner = Double(max(1, innerNodeCount()))
    var generator = SplitMix64(seed: seed)
    var (sums, squares) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    var (drawn, round) = (0, 1.0)
    // Below this the second term alone is more than the error.
    var wanted = Int(7 * log(4 * inner * 2 / (1 - confidence)) / (3 * error)) + 2
    while count > 2, wanted < count / 2 {
      let sources = (drawn..<wanted).map { _ in Int.random(in: 0..<count, using: &generator) }
      let found = try dependencies(from: sources, weighted: weighted, squares: true)
      for node in 0..<count {
        sums[node] += found.sums[node] / Double(count - 2)
        squares[node] += found.squares[node] / Double(count - 2) / Double(count - 2)
      }
      drawn = wanted
      let samples = Double(drawn)
      let logarithm = log(4 * inner * round * (round + 1) / (1 - confidence))
      let variance = sums.indices.reduce(0) { most, node in
        max(most, (squares[node] - sums[node] * sums[node] / samples) / (samples - 1))
      }
      let scale = Double(count) / Double(count - 1)
      let bound =
        scale * ((2 * variance * logarithm / samples).squareRoot() + 7 * logarithm / (3 * (samples - 1)))
      if bound <= error {
        return SampledBetweenness(
          scores: sums.map { scale * $0 / samples }, error: bound, confidence: confidence, sampleCount: drawn)
      }
      round += 1
      wanted += wanted / 2
    }
    return SampledBetweenness(
      scores: try betweenness(weighted: weighted), error: 0, confidence: confidence, sampleCount: count)
  }

  /// How many nodes some path can lead through.
  private func innerNodeCount() -> Int {
    let (forward, backward) = (network.forward, network.backward)
    return (0..<nodeCount).count {
      !forward.row($0).isEmpty && !backward.row($0).isEmpty && (isDirected || forward.row($0).count > 1)
    }
  }
}
