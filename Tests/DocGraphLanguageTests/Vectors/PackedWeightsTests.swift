import DocGraphLanguage
import Testing

/// Products against sums written out, for every set of instructions that the machine has.
@Suite struct PackedWeightsTests {
  static let sets = Instructions.available

  private func numbers(_ count: Int, _ seed: Int) -> [Float] {
    (0..<count).map { Float(($0 &* 7919 &+ seed &* 104_729) % 2003) / 1001 - 1 }
  }

  @Test(
    arguments: sets,
    [(1, 1, 1), (3, 5, 7), (4, 64, 106), (9, 96, 64), (2, 288, 24), (1, 64, 74), (1, 64, 106)])
  func `a product is the sum over the inputs`(
    instructions: Instructions, shape: (rows: Int, inputs: Int, outputs: Int)
  ) {
    let weights = numbers(shape.outputs * shape.inputs, 1)
    let biases = numbers(shape.outputs, 2)
    let x = numbers(shape.rows * shape.inputs, 3)
    var y = [Float](repeating: .nan, count: shape.rows * shape.outputs)
    let packed = PackedWeights(
      .product, weights: weights, biases: biases, inputs: shape.inputs, outputs: shape.outputs,
      instructions: instructions)
    unsafe packed.apply(x, stride: shape.inputs, rows: shape.rows, to: &y)
    for row in 0..<shape.rows {
      for output in 0..<shape.outputs {
        let sum = (0..<shape.inputs).reduce(Double(biases[output])) {
          $0 + Double(x[row * shape.inputs + $1]) * Double(weights[output * shape.inputs + $1])
        }
        #expect(abs(Double(y[row * shape.outputs + output]) - sum) < 1e-4)
      }
    }
  }

  @Test(arguments: sets, [(1, 8), (5, 96), (7, 288), (19, 8)])
  func `maxout keeps the largest of three pieces, over rows that overlap`(
    instructions: Instructions, shape: (rows: Int, inputs: Int)
  ) {
    let outputs = 16
    let weights = numbers(outputs * 3 * shape.inputs, 4)
    let biases = numbers(outputs * 3, 5)
    let stride = 3
    let x = numbers((shape.rows - 1) * stride + shape.inputs, 6)
    var y = [Float](repeating: .nan, count: shape.rows * outputs)
    let packed = PackedWeights(
      .maxout, weights: weights, biases: biases, inputs: shape.inputs, outputs: outputs,
      instructions: instructions)
    unsafe packed.apply(x, stride: stride, rows: shape.rows, to: &y)
    for row in 0..<shape.rows {
      for output in 0..<outputs {
        let pieces = (0..<3).map { piece in
          (0..<shape.inputs).reduce(Double(biases[output * 3 + piece])) {
            $0 + Double(x[row * stride + $1]) * Double(weights[(output * 3 + piece) * shape.inputs + $1])
          }
        }
        #expect(abs(Double(y[row * outputs + output]) - pieces.max()!) < 1e-4)
      }
    }
  }
}
