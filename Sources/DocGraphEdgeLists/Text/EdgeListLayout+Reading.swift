extension EdgeListLayout {
  /// Looks at comments, a Matrix Market head and the first edge.
  init(_ bytes: FileBytes, file: String) throws(EdgeListError) {
    self.init()
    start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var line = 1
    var isMatrix = false
    while start < bytes.count {
      let end = bytes.lineEnd(from: start)
      let content = EdgeLine.trimmed(start..<end, bytes)
      if content.isEmpty || EdgeLine.isComment(bytes[content.lowerBound]) {
        if line == 1 { isMatrix = try readBanner(bytes.text(start..<min(end, start + 200)), file) }
      } else if isMatrix, declared == nil {
        try readSize(content, bytes, file, line)
      } else if !isColumnNames(content, bytes) {
        try readFirstEdge(content, bytes, file, line)
        return
      }
      start = min(end + 1, bytes.count)
      line += 1
    }
  }

  /// Reads what Matrix Market and KONECT say in the first line; whether it is Matrix Market's.
  private mutating func readBanner(_ text: String, _ file: String) throws(EdgeListError) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    if words.count >= 2, words[0] == "%", ["sym", "asym", "bip"].contains(words[1]) {
      guard words[1] != "bip" else {
        throw EdgeListError(
          file, .unsupported, "is bipartite: the same number stands for two nodes, one on either side",
          line: 1,
          column: 1)
      }
      isSymmetric = words[1] == "sym"
    }
    guard words.first == "%%matrixmarket" else { return false }
    guard words.count >= 5, words[1] == "matrix", words[2] == "coordinate",
      ["pattern", "integer", "real", "double"].contains(words[3]),
      ["general", "symmetric"].contains(words[4])
    else {
      throw EdgeListError(
        file, .unsupported, "is a Matrix Market file of a kind that is no graph",
        hint: "'matrix coordinate', with pattern, integer or real entries, general or symmetric", line: 1,
        column: 1)
    }
    isSymmetric = words[4] == "symmetric"
    return true
  }

  /// Reads a matrix's rows, columns and entries.
  private mutating func readSize(
    _ content: Range<Int>, _ bytes: FileBytes, _ file: String, _ line: Int
  ) throws(EdgeListError) {
    let fields = EdgeLine(content, of: bytes, separator: .blanks)
    guard fields.count == 3, let rows = bytes.number(fields.fields.0).value,
      let columns = bytes.number(fields.fields.1).value, let entries = Int(bytes.text(fields.fields.2)),
      entries >= 0
    else {
      throw EdgeListError(
        file, .syntax, "here a matrix's rows, columns and entries should stand", line: line, column: 1)
    }
    guard rows == columns else {
      throw EdgeListError(
        file, .unsupported,
        "is a matrix of \(rows) rows and \(columns) columns, which is no graph between the same nodes",
        line: line, column: 1)
    }
    declared = Declared(nodes: Int(rows), edges: entries)
  }

  /// Whether a line names the columns, as tables do.
  private func isColumnNames(_ content: Range<Int>, _ bytes: FileBytes) -> Bool {
    guard content.count < 100 else { return false }
    let words = bytes.text(content).lowercased().split { " \t,;\"".contains($0) }.map(String.init)
    let pairs = [
      ["source", "target"], ["from", "to"], ["src", "dst"], ["fromnodeid", "tonodeid"], ["node1", "node2"],
    ]
    return pairs.contains { words.starts(with: $0) }
  }

  private mutating func readFirstEdge(
    _ content: Range<Int>, _ bytes: FileBytes, _ file: String, _ line: Int
  ) throws(EdgeListError) {
    if declared != nil {
      separator = .blanks
    } else if content.contains(where: { bytes[$0] == UInt8(ascii: "\t") }) {
      separator = .tab
    } else if content.contains(where: { bytes[$0] == UInt8(ascii: ",") }) {
      separator = .comma
    }
    let first = EdgeLine(content, of: bytes, separator: separator)
    guard first.count >= 2 else {
      throw EdgeListError(
        file, .syntax, "here an edge should stand: two nodes, between them a blank, a tab or a comma",
        line: line,
        column: 1)
    }
    columns = first.count
    hasNumbers = bytes.number(first.fields.0).isNumber && bytes.number(first.fields.1).isNumber
  }
}
