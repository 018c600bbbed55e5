import DocGraphAnalysis

/// Room for one edge a line, in which pieces of a text write theirs at once.
struct LineRoom: ~Copyable {
  private let ends: Scratch<UInt64>
  private let weights: Scratch<Double>
  private let lines: [Int]
  private let isWeighted: Bool

  /// - Parameter lines: How many lines stand before each piece, and in all.
  init(_ lines: [Int], isWeighted: Bool) {
    let total = lines[lines.count - 1]
    ends = Scratch(uninitialized: total)
    weights = Scratch(uninitialized: isWeighted ? total : 0)
    self.lines = lines
    self.isWeighted = isWeighted
  }

  /// Reads all pieces, as far as each is without a problem.
  borrowing func read(
    _ bytes: FileBytes, _ pieces: TextPieces, _ layout: EdgeListLayout
  ) throws(AnalysisError) -> [NumberedEdges.PieceResult] {
    let results = Scratch<NumberedEdges.PieceResult>(uninitialized: pieces.count)
    try Execution.current.forEach(pieces.count) { piece in
      var reader = unsafe NumberedLines(
        bytes, layout, ends: ends.base + lines[piece], weights: isWeighted ? weights.base + lines[piece] : nil
      )
      reader.read(pieces[piece])
      results[piece] = reader.result
    }
    return results.array
  }

  /// The edges, with those of each piece right behind those of the one before: comments and empty lines have left gaps.
  ///
  /// - Parameters:
  ///   - counts: How many edges each piece has.
  ///   - isWeighted: Whether any weight is not 1.
  consuming func edges(counts: [Int], isWeighted: Bool) -> BareEdges {
    var count = 0
    for (piece, edges) in counts.enumerated() {
      if count < lines[piece] {
        unsafe (ends.base + count).update(from: ends.base + lines[piece], count: edges)
        if self.isWeighted {
          unsafe (weights.base + count).update(from: weights.base + lines[piece], count: edges)
        }
      }
      count += edges
    }
    return BareEdges(ends: ends, weights: isWeighted ? consume weights : nil, count: count)
  }
}
