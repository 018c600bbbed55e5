internal import CKernels

/// The scores of moves in the states of one text.
///
/// The affine layer's rows are computed in blocks of tokens as the states go on through the text, and those of the last
/// `keptTokens` are kept; what a state shows from further back, or at a place where few states show a token, is computed for it
/// alone. So memory does not grow with the text.
///
/// - Note: Pointers, because this is the inner loop of parsing: eight sums of 128 floats and 64 x 106 products a state.
@safe package struct StateScorer: ~Copyable {
  /// Tokens computed at once.
  package static let blockTokens = 64
  /// Tokens whose rows are kept, 4 KB each in the parser. Few states show a token from further back.
  package static let keptTokens = 256

  private let weights: StateWeights
  private let vectors: UnsafePointer<Float>
  private let count: Int
  /// Tokens whose rows were computed.
  private var prepared = 0
  /// Tokens from here to `prepared` have rows.
  private var kept = 0
  private let capacity: Int
  /// Places from the first whose rows are computed in blocks.
  private let blockPlaces: Int

  private let memory: UnsafeMutablePointer<Float>
  private let padding: UnsafeMutablePointer<Float>
  private let biases: UnsafeMutablePointer<Float>
  private let sums: UnsafeMutablePointer<Float>
  private let hidden: UnsafeMutablePointer<Float>
  private let scores: UnsafeMutablePointer<Float>
  private let single: UnsafeMutablePointer<Float>
  /// What is computed of a token that has no rows.
  private let singleProjected: UnsafeMutablePointer<Float>
  /// capacity x projected.
  private let projected: UnsafeMutablePointer<Float>
  /// blockPlaces x capacity x sums.
  private let rows: UnsafeMutablePointer<Float>

  /// - Parameters:
  ///   - vectors: `count` rows of `weights.shape.inputs` floats, which stay where they are while there is a scorer.
  ///   - count: tokens of the text.
  ///   - blockPlaces: at how many places, from the first, most tokens are shown in some state; all if not given.
  package init(
    _ weights: StateWeights, vectors: UnsafePointer<Float>, count: Int, blockPlaces: Int? = nil
  ) {
    let shape = weights.shape
    self.blockPlaces = min(max(0, blockPlaces ?? shape.places), shape.places)
    self.weights = weights
    unsafe self.vectors = vectors
    self.count = count
    let blocks = (count + Self.blockTokens - 1) / Self.blockTokens
    capacity = min(Self.keptTokens, max(1, blocks) * Self.blockTokens)
    let sizes = [
      shape.places * shape.sums, shape.sums, shape.sums, shape.hidden, shape.moves, shape.sums,
      shape.projected, capacity * shape.projected, self.blockPlaces * capacity * shape.sums,
    ]
    unsafe memory = .allocate(capacity: sizes.reduce(0, +))
    unsafe padding = memory
    unsafe biases = padding + sizes[0]
    unsafe sums = biases + sizes[1]
    unsafe hidden = sums + sizes[2]
    unsafe scores = hidden + sizes[3]
    unsafe single = scores + sizes[4]
    unsafe singleProjected = single + sizes[5]
    unsafe projected = singleProjected + sizes[6]
    unsafe rows = projected + sizes[7]
    for index in 0..<sizes[0] { unsafe padding[index] = weights.padding[index] }
    for index in 0..<sizes[1] { unsafe biases[index] = weights.affineBiases[index] }
    unsafe scores.initialize(repeating: 0, count: shape.moves)
  }

  deinit { unsafe memory.deallocate() }

  /// Scores all moves of a state that shows these tokens; -1 where it shows none.
  ///
  /// - Precondition: the tokens are in the text, and as many as the network has places.
  package mutating func score(_ tokens: Span<Int32>) {
    let shape = weights.shape
    precondition(tokens.count == shape.places)
    for place in 0..<shape.places {
      let row = unsafe row(of: Int(tokens[place]), at: place)
      if place == 0 {
        unsafe sums.update(from: row, count: shape.sums)
      } else {
        unsafe docgraph_add(sums, row, shape.sums)
      }
    }
    unsafe docgraph_add(sums, biases, shape.sums)
    unsafe docgraph_maximum(sums, shape.hidden, hidden)
    unsafe weights.upper.apply(hidden, stride: shape.hidden, rows: 1, to: scores)
  }

  /// The score of a move in the state that was scored last.
  package subscript(move: Int) -> Float {
    precondition(move >= 0 && move < weights.shape.moves)
    return unsafe scores[move]
  }

  /// The best of some neighboring moves in the state that was scored last, the first of equal ones.
  ///
  /// - Precondition: `moves` is not empty.
  package func best(in moves: Range<Int>) -> Int {
    precondition(!moves.isEmpty && moves.lowerBound >= 0 && moves.upperBound <= weights.shape.moves)
    return unsafe moves.lowerBound + firstMaximum(scores + moves.lowerBound, count: moves.count)
  }

  private mutating func row(of token: Int, at place: Int) -> UnsafePointer<Float> {
    let width = weights.shape.sums
    guard token >= 0 else { return unsafe UnsafePointer(padding + place * width) }
    precondition(token < count)
    while token >= prepared { prepareBlock() }
    guard token >= kept, place < blockPlaces else { return unsafe singleRow(of: token, at: place) }
    return unsafe UnsafePointer(rows + (place * capacity + token % capacity) * width)
  }

  /// Computes the rows of the next block of tokens, over those of the block that was computed longest ago.
  private mutating func prepareBlock() {
    let shape = weights.shape
    let tokens = min(Self.blockTokens, count - prepared)
    let slot = prepared % capacity
    let projected = unsafe projected + slot * shape.projected
    unsafe weights.projection.apply(
      vectors + prepared * shape.inputs, stride: shape.inputs, rows: tokens, to: projected)
    for place in 0..<blockPlaces {
      unsafe weights.affine[place].apply(
        projected, stride: shape.projected, rows: tokens, to: rows + (place * capacity + slot) * shape.sums)
    }
    kept = max(0, prepared + Self.blockTokens - capacity)
    prepared += tokens
  }

  private mutating func singleRow(of token: Int, at place: Int) -> UnsafePointer<Float> {
    let shape = weights.shape
    var projected = unsafe projected + token % capacity * shape.projected
    if token < kept {
      unsafe projected = singleProjected
      unsafe weights.projection.apply(
        vectors + token * shape.inputs, stride: shape.inputs, rows: 1, to: projected)
    }
    unsafe weights.affine[place].apply(projected, stride: shape.projected, rows: 1, to: single)
    return unsafe UnsafePointer(single)
  }
}

/// Where the largest of `count` numbers is, the first of equal ones; the first where nothing compares.
///
/// - Precondition: `count` is above 0.
func firstMaximum(_ numbers: UnsafePointer<Float>, count: Int) -> Int {
  var best = 0
  var maximum = unsafe numbers[0]
  for index in 1..<count {
    let number = unsafe numbers[index]
    if number > maximum {
      maximum = number
      best = index
    }
  }
  return best
}
