/// A place in a text: line and column, both counted from 1, the column in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of the byte at `offset`; `\n`, `\r\n` and a lone `\r` end a line.
  ///
  /// A byte order mark at the start is not counted.
  ///
  /// - Complexity: O(`offset`)
  init(offset: Int, in source: [UInt8]) {
    var line = 1
    var lineStart = source.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let end = min(offset, source.count)
    var index = lineStart
    while index < end {
      let byte = source[index]
      index += 1
      if byte == Byte.newline
        || byte == Byte.carriageReturn && !(index < source.count && source[index] == Byte.newline)
      {
        line += 1
        lineStart = index
      }
    }
    var column = 1
    for byte in source[min(lineStart, end)..<end] where !Byte.isContinuation(byte) { column += 1 }
    self.init(line: line, column: column)
  }
}

extension SourcePosition: Comparable {
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
