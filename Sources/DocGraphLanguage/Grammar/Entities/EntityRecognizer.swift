/// Finds names, dates, amounts and other entities: a greedy transition system that goes through the tokens once.
package struct EntityRecognizer: Sendable {
  /// Floats in a token's vector.
  package static let vectorWidth = 96
  /// Tokens that a state shows to the network.
  static let places = 3

  private let moves: EntityMoves
  private let weights: StateWeights

  /// The kinds of entities (those of OntoNotes); `DraftToken.entity` counts in them from 1.
  package var labels: [String] { moves.labels }

  package init(_ folder: ModelFolder, instructions: Instructions) throws(LanguageError) {
    try self.init(
      moves: MoveTable(folder, "ner/moves"), model: ModelParameters(folder, "ner/model"),
      instructions: instructions)
  }

  /// - Throws: `.model` if a move is unknown, or their number and shape is not that of the network.
  package init(moves: MoveTable, model: ModelParameters, instructions: Instructions) throws(LanguageError) {
    let weights = try StateWeights(
      model, inputs: Self.vectorWidth, places: Self.places, moves: moves.moves.count,
      instructions: instructions)
    try self.init(moves: moves, weights: weights)
  }

  package init(moves: MoveTable, weights: StateWeights) throws(LanguageError) {
    self.moves = try EntityMoves(moves)
    try moves.check(weights.shape, places: Self.places, inputs: Self.vectorWidth)
    self.weights = weights
  }

  /// Sets every token's entity and whether it starts one.
  ///
  /// No entity starts with white space, and none goes past the end of a sentence if the draft was parsed.
  ///
  /// - Parameter vectors: `vectorWidth` floats for each token, from the recognizer's own encoder.
  /// - Precondition: there are as many vectors as tokens, or more.
  /// - Complexity: O(tokens) in time; less than a megabyte.
  package func recognize(_ draft: inout Draft, vectors: Span<Float>) {
    let count = draft.tokens.count
    precondition(vectors.count >= count * Self.vectorWidth)
    guard count > 0 else { return }
    unsafe vectors.withUnsafeBufferPointer { vectors in
      // Every token is looked at, but most are in no entity.
      var scorer = unsafe StateScorer(
        weights, vectors: vectors.baseAddress!, count: count, blockPlaces: 1)
      var state = EntityState()
      for token in 0..<count {
        let next = token + 1 < count ? draft.tokens[token + 1] : nil
        state.isLastOfSentence = next.map { draft.isParsed && $0.startsSentence } ?? true
        state.isSpace = draft.tokens[token].flags.contains(.isSpace)
        let move = bestMove(of: token, in: state, &scorer)
        draft.tokens[token].startsEntity = move.kind == .begin || move.kind == .unit
        draft.tokens[token].entity = move.kind == .outside ? 0 : move.label + 1
        state.apply(move.kind, label: move.label, to: token)
      }
    }
  }

  /// The valid move with the largest score, the first of equal ones.
  private func bestMove(
    of token: Int, in state: EntityState, _ scorer: inout StateScorer
  ) -> (kind: EntityMove, label: UInt8) {
    let valid = state.validMoves
    if let open = state.open {
      guard valid.contains(.inside) else { return (.last, open.label) }
      let shown: InlineArray<3, Int32> = [Int32(token), open.start, Int32(token) - 1]
      scorer.score(shown.span)
      let inside = moves.inside[Int(open.label)]
      let last = moves.last[Int(open.label)]
      let isInside = inside < last ? !(scorer[last] > scorer[inside]) : scorer[inside] > scorer[last]
      return (isInside ? .inside : .last, open.label)
    }
    guard valid != .outside else { return (.outside, 0) }
    let shown: InlineArray<3, Int32> = [Int32(token), -1, -1]
    scorer.score(shown.span)
    var best: (kind: EntityMove, move: Int)?
    for run in moves.closed where valid.contains(EntityState.Moves(run.kind)) {
      let move = scorer.best(in: run.range)
      if let current = best, !(scorer[move] > scorer[current.move]) { continue }
      best = (run.kind, move)
    }
    return best.map { ($0.kind, moves.ofMoves[$0.move]) } ?? (.outside, 0)
  }
}
