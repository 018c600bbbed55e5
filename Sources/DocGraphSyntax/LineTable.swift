/// Where the lines of a text begin, for asking many positions of one text; `\n`, `\r\n` and a lone `\r` end a line.
public struct LineTable: Sendable {
  private var starts: [Int]

  /// - Complexity: O(`end`)
  init(_ source: [UInt8], upTo end: Int? = nil) {
    starts = [source.starts(with: byteOrderMark) ? byteOrderMark.count : 0]
    for index in 0..<min(end ?? source.count, source.count) {
      let byte = source[index]
      let isFollowedByNewline = index + 1 < source.count && source[index + 1] == Byte.newline
      if byte == Byte.newline || byte == Byte.carriageReturn && !isFollowedByNewline { starts.append(index + 1) }
    }
  }

  /// - Complexity: O(log lines + bytes of the line)
  func position(of offset: Int, in source: [UInt8]) -> SourcePosition {
    let end = min(offset, source.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= end { low = middle } else { high = middle }
    }
    let start = min(starts[low], end)
    let column = source[start..<end].reduce(1) { Byte.isContinuation($1) ? $0 : $0 + 1 }
    return SourcePosition(line: low + 1, column: column)
  }
}

extension SyntaxTree {
  /// The lines of the text, for ``position(of:in:)``.
  ///
  /// - Complexity: O(bytes)
  public func lines() -> LineTable { LineTable(source) }

  /// Where a node starts, as ``position(of:)`` says it, quickly when asked often.
  ///
  /// - Complexity: O(log lines + bytes of the line)
  public func position(of node: Node, in lines: LineTable) -> SourcePosition {
    lines.position(of: Int(entries[node.index].offset), in: source)
  }
}
