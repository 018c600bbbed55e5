import DocGraphAnalysis

/// Edges read from a text whose nodes are names.
struct NamedEdges: ~Copyable {
  let edges: BareEdges
  let names: NodeNames
}

extension NamedEdges {
  /// Nodes are numbered by their first appearance in the text.
  ///
  /// - Parameters:
  ///   - areNumbers: Whether all names are numbers, so that zeros before them say nothing.
  ///   - isWeighted: Whether third fields are read, as weights.
  ///   - pieceSize: About how many bytes a thread reads at once.
  static func read(
    _ bytes: FileBytes, _ layout: EdgeListLayout, areNumbers: Bool, isWeighted: Bool, pieceSize: Int,
    file: String
  ) throws(EdgeListError) -> NamedEdges {
    // Names that come up in several pieces are looked up as often: not too many pieces.
    let pieces = TextPieces(bytes, from: layout.start, size: max(pieceSize, bytes.count / 64))
    let readers = (0..<pieces.count).map { _ in
      NamedLines(bytes, layout, areNumbers: areNumbers, isWeighted: isWeighted)
    }
    do throws(AnalysisError) {
      let lines = try pieces.lines(bytes)[pieces.count]
      try Execution.requireMemory(lines * (isWeighted ? 60 : 40), for: "reading \(lines) lines")
      try Execution.current.forEach(pieces.count) { piece in readers[piece].read(pieces[piece]) }
    } catch {
      throw EdgeListError(file, error)
    }
    if let problem = readers.lazy.compactMap(\.problem).first {
      throw problem.error(bytes, layout, file: file)
    }
    do throws(AnalysisError) {
      return try joined(readers, NameTable(bytes))
    } catch {
      throw EdgeListError(file, error)
    }
  }

  /// The pieces' edges one after another, with numbers for the names of all of them.
  private static func joined(
    _ readers: [NamedLines], _ table: consuming NameTable
  ) throws(AnalysisError) -> NamedEdges {
    var table = table
    var begins = [0]
    var numbers: [[UInt32]] = []
    for reader in readers {
      numbers.append(reader.names.map { table.number(of: $0) })
      begins.append(begins[begins.count - 1] + reader.ends.count)
    }
    let count = begins[readers.count]
    let isWeighted = readers.contains(where: \.isWeighted)
    let ends = Scratch<UInt64>(uninitialized: count)
    let weights = Scratch<Double>(uninitialized: isWeighted ? count : 0)
    let (starts, maps) = (begins, numbers)
    try Execution.current.forEach(readers.count) { piece in
      let (reader, map) = (readers[piece], maps[piece])
      for (place, edge) in reader.ends.enumerated() {
        let (source, target) = (map[Int(edge >> 32)], map[Int(edge & 0xffff_ffff)])
        unsafe ends.base[starts[piece] + place] = UInt64(source) << 32 | UInt64(target)
        if isWeighted { unsafe weights.base[starts[piece] + place] = reader.weights[place] }
      }
    }
    return NamedEdges(
      edges: BareEdges(ends: ends, weights: isWeighted ? consume weights : nil, count: count),
      names: table.texts())
  }
}
