import DocGraphLanguage
import DocGraphModel

/// Networks, vectors and texts for tests of transition systems.
enum SmallNetwork {
  static let width = 96

  static func numbers(_ count: Int, _ random: inout SplitMix64) -> [Float] {
    (0..<count).map { _ in Float(random.below(2001)) / 1000 - 1 }
  }

  /// Random weights for a transition system, with few hidden outputs.
  static func random(places: Int, moves: Int, seed: UInt64) -> StateWeights {
    var random = SplitMix64(seed: seed)
    let shape = StateWeights.Shape(inputs: width, projected: 3, places: places, hidden: 8, moves: moves)
    return StateWeights(
      numbers(of: shape) { numbers($0, &random) }, shape: shape, instructions: .plain)
  }

  /// A network that likes each move as much as it is told here, whatever the state.
  static func preferring(_ scores: [Float], places: Int) -> StateWeights {
    let shape = StateWeights.Shape(
      inputs: width, projected: 1, places: places, hidden: 1, moves: scores.count)
    var numbers = numbers(of: shape) { Array(repeating: 0, count: $0) }
    numbers.upperBiases = scores
    return StateWeights(numbers, shape: shape, instructions: .plain)
  }

  static func numbers(of shape: StateWeights.Shape, _ make: (Int) -> [Float]) -> StateWeights.Numbers {
    StateWeights.Numbers(
      projection: make(shape.projected * shape.inputs), projectionBiases: make(shape.projected),
      affine: make(shape.places * shape.sums * shape.projected), affineBiases: make(shape.sums),
      padding: make(shape.places * shape.sums), upper: make(shape.moves * shape.hidden),
      upperBiases: make(shape.moves))
  }

  /// A text of tokens without letters, of which the given ones are white space.
  static func draft(_ count: Int, spaces: Set<Int> = [], sentences: Set<Int> = []) -> Draft {
    var draft = Draft(bytes: [])
    for index in 0..<count {
      var token = DraftToken(
        start: index, length: 1, lexeme: 0, norm: 0, flags: spaces.contains(index) ? .isSpace : [])
      token.startsSentence = sentences.contains(index)
      draft.tokens.append(token)
    }
    draft.isParsed = !sentences.isEmpty
    return draft
  }
}
