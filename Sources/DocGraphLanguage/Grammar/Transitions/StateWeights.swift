/// The network that scores the moves of a state: a linear layer over the tokens' vectors, an affine layer over the tokens that the
/// state shows, with two pieces of which the larger counts, and a linear layer with one output a move.
///
/// The affine layer is a sum over the shown tokens. Each token's part depends on the token and on its place in the state only, so
/// it is computed once (Explosion's "precomputable affine").
package struct StateWeights: Sendable {
  /// The sizes of the layers.
  package struct Shape: Hashable, Sendable {
    /// Floats in a token's vector.
    package let inputs: Int
    /// Outputs of the linear layer over vectors.
    package let projected: Int
    /// Tokens that a state shows.
    package let places: Int
    /// Outputs of the affine layer after its larger piece was chosen.
    package let hidden: Int
    package let moves: Int

    package init(inputs: Int, projected: Int, places: Int, hidden: Int, moves: Int) {
      self.inputs = inputs
      self.projected = projected
      self.places = places
      self.hidden = hidden
      self.moves = moves
    }

    /// Sums of the affine layer: two pieces for each output.
    package var sums: Int { 2 * hidden }
  }

  /// The numbers as the model's file has them; each matrix has its outputs as rows.
  package struct Numbers: Sendable {
    package var projection: [Float]
    package var projectionBiases: [Float]
    /// places x hidden x 2 pieces x projected.
    package var affine: [Float]
    /// hidden x 2 pieces.
    package var affineBiases: [Float]
    /// What a place without a token counts: places x hidden x 2 pieces.
    package var padding: [Float]
    package var upper: [Float]
    package var upperBiases: [Float]

    package init(
      projection: [Float], projectionBiases: [Float], affine: [Float], affineBiases: [Float],
      padding: [Float],
      upper: [Float], upperBiases: [Float]
    ) {
      self.projection = projection
      self.projectionBiases = projectionBiases
      self.affine = affine
      self.affineBiases = affineBiases
      self.padding = padding
      self.upper = upper
      self.upperBiases = upperBiases
    }
  }

  package let shape: Shape
  let projection: PackedWeights
  /// One matrix a place. Its first half of outputs are the first pieces, its second half the second ones.
  let affine: [PackedWeights]
  /// First pieces, then second ones.
  let affineBiases: [Float]
  /// places x (first pieces, then second ones).
  let padding: [Float]
  let upper: PackedWeights

  package init(_ numbers: Numbers, shape: Shape, instructions: Instructions) {
    self.shape = shape
    projection = PackedWeights(
      .product, weights: numbers.projection, biases: numbers.projectionBiases, inputs: shape.inputs,
      outputs: shape.projected, instructions: instructions)
    upper = PackedWeights(
      .product, weights: numbers.upper, biases: numbers.upperBiases, inputs: shape.hidden,
      outputs: shape.moves,
      instructions: instructions)
    /// The rows of a place, whose two pieces lie together, as all first ones and then all second ones.
    func apart(_ rows: [Float], width: Int, place: Int) -> [Float] {
      (0..<2).flatMap { piece in
        (0..<shape.hidden).flatMap { output in
          let row = (place * shape.hidden + output) * 2 + piece
          return rows[row * width..<(row + 1) * width]
        }
      }
    }
    affine = (0..<shape.places).map { place in
      PackedWeights(
        .product, weights: apart(numbers.affine, width: shape.projected, place: place), biases: nil,
        inputs: shape.projected, outputs: shape.sums, instructions: instructions)
    }
    affineBiases = apart(numbers.affineBiases, width: 1, place: 0)
    padding = (0..<shape.places).flatMap { apart(numbers.padding, width: 1, place: $0) }
  }

  /// Reads the network from a file `model` of a parser or an entity recognizer.
  ///
  /// - Parameters:
  ///   - inputs: floats in a token's vector.
  ///   - places: tokens that a state of this transition system shows.
  ///   - moves: moves of this transition system.
  /// - Throws: `.model` where a layer is missing or has another shape.
  package init(
    _ parameters: ModelParameters, inputs: Int, places: Int, moves: Int, instructions: Instructions
  ) throws(LanguageError) {
    let affine = try parameters.node(named: "precomputable_affine")
    // The network's order: the scores' layer lies beside the affine one, the vectors' layer within the chain before it.
    let linear = parameters.nodes(named: "linear")
    guard linear.count == 2, let hidden = affine.dimensions["nO"]?.integer, (1...1024).contains(hidden),
      let projected = affine.dimensions["nI"]?.integer, (1...1024).contains(projected)
    else { throw parameters.fault("the layers are not those of a parser or an entity recognizer") }
    self.init(
      Numbers(
        projection: try parameters.floats("W", of: linear[1], shape: [projected, inputs]),
        projectionBiases: try parameters.floats("b", of: linear[1], shape: [projected]),
        affine: try parameters.floats("W", of: affine, shape: [places, hidden, 2, projected]),
        affineBiases: try parameters.floats("b", of: affine, shape: [hidden, 2]),
        padding: try parameters.floats("pad", of: affine, shape: [1, places, hidden, 2]),
        upper: try parameters.floats("W", of: linear[0], shape: [moves, hidden]),
        upperBiases: try parameters.floats("b", of: linear[0], shape: [moves])),
      shape: Shape(inputs: inputs, projected: projected, places: places, hidden: hidden, moves: moves),
      instructions: instructions)
  }
}
