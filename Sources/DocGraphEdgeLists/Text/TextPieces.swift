import DocGraphAnalysis

/// A text's division into pieces of whole lines, for several threads.
struct TextPieces {
  private let cuts: [Int]

  var count: Int { cuts.count - 1 }

  subscript(piece: Int) -> Range<Int> { cuts[piece]..<cuts[piece + 1] }

  /// - Parameters:
  ///   - size: About how many bytes a piece has.
  init(_ bytes: FileBytes, from start: Int, size: Int) {
    var cuts = [start]
    while let last = cuts.last, last + size < bytes.count {
      cuts.append(min(bytes.count, bytes.lineEnd(from: last + size) + 1))
    }
    if cuts.last != bytes.count { cuts.append(bytes.count) }
    self.cuts = cuts.count > 1 ? cuts : [start, start]
  }

  /// How many lines stand before each piece, and in all.
  func lines(_ bytes: FileBytes) throws(AnalysisError) -> [Int] {
    let counts = Scratch<Int>(uninitialized: count)
    // A piece may lack its last line feed.
    try Execution.current.forEach(count) { piece in
      counts[piece] = bytes.lineFeeds(in: self[piece]) + (piece == count - 1 ? 1 : 0)
    }
    var sums = [0]
    for piece in 0..<count { sums.append(sums[piece] + counts[piece]) }
    return sums
  }
}
