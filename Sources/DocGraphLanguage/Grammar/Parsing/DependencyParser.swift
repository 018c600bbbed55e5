/// Finds each token's head, the kind of the dependency, and where sentences start: a greedy arc-eager parser.
package struct DependencyParser: Sendable {
  /// Floats in a token's vector.
  package static let vectorWidth = 96
  /// Tokens that a state shows to the network.
  static let places = 8

  private let kinds: DependencyLabels
  private let runs: [MoveTable.Run<ArcEagerMove>]
  private let weights: StateWeights

  /// The kinds of dependencies (ClearNLP's), `ROOT` first; `DraftToken.dependency` counts in them.
  package var labels: [String] { kinds.names }

  package init(_ folder: ModelFolder, instructions: Instructions) throws(LanguageError) {
    try self.init(
      moves: MoveTable(folder, "parser/moves"), model: ModelParameters(folder, "parser/model"),
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
    runs = try moves.runs { ArcEagerMove(rawValue: $0.kind) }
    // A state in which no move is valid cannot come then.
    guard runs.contains(where: { $0.kind == .shift }), runs.contains(where: { $0.kind == .reduce }) else {
      throw moves.fault("there is no move that shifts, or none that reduces")
    }
    let arcs = moves.moves.map { move in
      [ArcEagerMove.leftArc, .rightArc].contains(ArcEagerMove(rawValue: move.kind)) ? move.label : nil
    }
    // spaCy joins tokens by this label, in models for other languages.
    guard !arcs.contains("subtok"), let kinds = DependencyLabels(moves: arcs) else {
      throw moves.fault("a label of a dependency is unknown")
    }
    try moves.check(weights.shape, places: Self.places, inputs: Self.vectorWidth)
    self.kinds = kinds
    self.weights = weights
  }

  /// Sets every token's head, dependency and whether it starts a sentence.
  ///
  /// - Parameter vectors: `vectorWidth` floats for each token.
  /// - Precondition: there are as many vectors as tokens, or more.
  /// - Complexity: O(tokens) in time; about 30 bytes a token, and a megabyte.
  package func parse(_ draft: inout Draft, vectors: Span<Float>) {
    let count = draft.tokens.count
    precondition(vectors.count >= count * Self.vectorWidth)
    draft.isParsed = true
    guard count > 0 else { return }
    var tree = unsafe vectors.withUnsafeBufferPointer { vectors in
      var scorer = unsafe StateScorer(weights, vectors: vectors.baseAddress!, count: count)
      return DependencyTree(finalState(count: count, scorer: &scorer), kinds)
    }
    tree.lower(kinds) { draft.tokens[$0].flags.contains(.isSpace) }
    let starts = tree.sentenceStarts()
    for token in 0..<count {
      draft.tokens[token].head = tree.heads[token]
      draft.tokens[token].dependency = tree.labels[token]
      draft.tokens[token].startsSentence = starts[token]
    }
  }

  private func finalState(count: Int, scorer: inout StateScorer) -> ArcEagerState {
    var state = ArcEagerState(count: count)
    while !state.isFinal {
      let valid = state.validMoves
      switch valid {
      // What is the only one needs no score. These are a fifth of all moves.
      case .shift: state.apply(.shift, arc: 0)
      case .reduce: state.apply(.reduce, arc: 0)
      default:
        scorer.score(state.shown.span)
        let (kind, move) = best(of: valid, scorer)
        state.apply(kind, arc: UInt16(move))
      }
    }
    return state
  }

  /// The valid move with the largest score, the first of equal ones.
  private func best(of valid: ArcEagerMove.Set, _ scorer: borrowing StateScorer) -> (ArcEagerMove, Int) {
    var best: (kind: ArcEagerMove, move: Int)?
    for run in runs where valid.contains(ArcEagerMove.Set(run.kind)) {
      let move = scorer.best(in: run.range)
      if let current = best, !(scorer[move] > scorer[current.move]) { continue }
      best = (run.kind, move)
    }
    return best ?? (.reduce, 0)
  }
}
