/// A place in a text: line and column, both counted from 1, the column in Unicode scalars; a byte order mark at the start
/// is not counted.
public struct SourcePosition: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of the byte at `offset`.
  ///
  /// - Complexity: O(`offset`)
  init(offset: Int, in source: [UInt8]) {
    self = LineTable(source, upTo: offset).position(of: offset, in: source)
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
