import DocGraphAnalysis

/// Edges read from a text whose nodes are numbers.
struct NumberedEdges: ~Copyable {
  let edges: BareEdges
  /// The greatest number.
  let greatest: UInt32

  /// Why a text must be read in another way: its nodes are names, or numbers that no array can have as places.
  enum Outcome: Error {
    case names, largeNumbers
    case failed(EdgeListError)
  }

  /// What one piece of the text came to.
  struct PieceResult: BitwiseCopyable {
    var count = 0
    var greatest: UInt32 = 0
    var hasName = false
    var hasLargeNumber = false
    /// Whether some weight is not 1.
    var isWeighted = false
    var problem: LineProblem?
  }
}

extension NumberedEdges {
  /// - Parameters:
  ///   - isWeighted: Whether third fields are read, as weights.
  ///   - pieceSize: About how many bytes a thread reads at once.
  static func read(
    _ bytes: FileBytes, _ layout: EdgeListLayout, isWeighted: Bool, pieceSize: Int, file: String
  ) throws(Outcome) -> NumberedEdges {
    let pieces = TextPieces(bytes, from: layout.start, size: pieceSize)
    let lines: [Int]
    do throws(AnalysisError) {
      lines = try pieces.lines(bytes)
      let count = lines[pieces.count]
      try Execution.requireMemory(count * (isWeighted ? 40 : 20), for: "reading \(count) lines")
    } catch {
      throw .failed(EdgeListError(file, error))
    }
    let room = LineRoom(lines, isWeighted: isWeighted)
    let results: [PieceResult]
    do throws(AnalysisError) {
      results = try room.read(bytes, pieces, layout)
    } catch {
      throw .failed(EdgeListError(file, error))
    }
    if results.contains(where: \.hasName) { throw .names }
    if let problem = results.lazy.compactMap(\.problem).first {
      throw .failed(problem.error(bytes, layout, file: file))
    }
    let count = results.reduce(0) { $0 + $1.count }
    if let declared = layout.declared, count != declared.edges {
      throw .failed(
        EdgeListError(
          file, .syntax, "has \(count) entries where its head says \(declared.edges)",
          hint: "is it cut short?"))
    }
    if results.contains(where: \.hasLargeNumber) { throw .largeNumbers }
    let greatest = results.lazy.map(\.greatest).max() ?? 0
    return NumberedEdges(
      edges: room.edges(counts: results.map(\.count), isWeighted: results.contains(where: \.isWeighted)),
      greatest: greatest)
  }
}
