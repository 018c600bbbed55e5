import DocGraphLanguage
import DocGraphModel
import Testing

@Suite struct StateScorerTests {
  /// The network in plain loops.
  private func score(
    _ shown: [Int32], _ vectors: [Float], _ numbers: StateWeights.Numbers, _ shape: StateWeights.Shape
  ) -> [Float] {
    var sums = numbers.affineBiases
    for (place, token) in shown.enumerated() {
      for sum in 0..<shape.sums {
        let row = place * shape.sums + sum
        guard token >= 0 else {
          sums[sum] += numbers.padding[row]
          continue
        }
        for input in 0..<shape.projected {
          var value = numbers.projectionBiases[input]
          for index in 0..<shape.inputs {
            value +=
              vectors[Int(token) * shape.inputs + index] * numbers.projection[input * shape.inputs + index]
          }
          sums[sum] += value * numbers.affine[row * shape.projected + input]
        }
      }
    }
    let hidden = (0..<shape.hidden).map { max(sums[2 * $0], sums[2 * $0 + 1]) }
    return (0..<shape.moves).map { move in
      (0..<shape.hidden).reduce(numbers.upperBiases[move]) {
        $0 + hidden[$1] * numbers.upper[move * shape.hidden + $1]
      }
    }
  }

  @Test(arguments: PackedWeightsTests.sets, [0, 1, 3])
  func `scores are those of the network in plain loops, near and far back in the text`(
    instructions: Instructions, blockPlaces: Int
  ) {
    var random = SplitMix64(seed: 7)
    let shape = StateWeights.Shape(inputs: 5, projected: 4, places: 3, hidden: 6, moves: 9)
    let numbers = SmallNetwork.numbers(of: shape) { SmallNetwork.numbers($0, &random) }
    let count = 2 * StateScorer.keptTokens + 10
    let vectors = SmallNetwork.numbers(count * shape.inputs, &random)
    let weights = StateWeights(numbers, shape: shape, instructions: instructions)
    unsafe vectors.withUnsafeBufferPointer { buffer in
      var scorer = unsafe StateScorer(
        weights, vectors: buffer.baseAddress!, count: count, blockPlaces: blockPlaces)
      let last = Int32(count - 1)
      for shown: InlineArray<3, Int32> in [
        [0, -1, 1], [63, 64, 65], [-1, -1, -1], [last, 0, 255], [300, last, 2], [5, 5, 5],
      ] {
        scorer.score(shown.span)
        let expected = score(shown.indices.map { shown[$0] }, vectors, numbers, shape)
        for move in 0..<shape.moves { #expect(abs(scorer[move] - expected[move]) < 1e-3) }
        let best = expected[2..<7].max()!
        #expect(abs(scorer[scorer.best(in: 2..<7)] - best) < 1e-3)
      }
    }
  }

  @Test func `of equal scores the first one is the best`() {
    let weights = SmallNetwork.preferring([1, 5, 5, 5, 0], places: 1)
    let vectors = [Float](repeating: 1, count: SmallNetwork.width)
    unsafe vectors.withUnsafeBufferPointer { buffer in
      var scorer = unsafe StateScorer(weights, vectors: buffer.baseAddress!, count: 1)
      let shown: InlineArray<1, Int32> = [0]
      scorer.score(shown.span)
      #expect(scorer.best(in: 0..<5) == 1)
      #expect(scorer.best(in: 2..<5) == 2)
      #expect(scorer.best(in: 4..<5) == 4)
    }
  }
}
