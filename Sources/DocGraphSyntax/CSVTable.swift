/// A CSV text as rows of cells with positions.
public struct CSVTable: Sendable {
  /// The names of the columns.
  public let header: [String]
  /// The number of rows below the header.
  public let rowCount: Int
  /// The whole text.
  let source: [UInt8]
  /// Where each cell stands, with its quotes, row by row; the header first.
  private let cells: [Range<Int>]

  init(source: [UInt8], width: Int, cells: [Range<Int>]) {
    self.source = source
    self.cells = cells
    rowCount = cells.count / width - 1
    header = cells.prefix(width).map { CSVTable.text(source[$0]) }
  }

  /// The text of a cell, quotes resolved; `row` and `column` count from 0, the header not among the rows.
  ///
  /// - Complexity: O(length)
  public func text(row: Int, column: Int) -> String { CSVTable.text(source[cell(row, column)]) }

  /// Whether a cell holds nothing, or nothing between its quotes.
  public func isEmpty(row: Int, column: Int) -> Bool {
    let cell = cell(row, column)
    return cell.isEmpty || cell.count == 2 && source[cell.lowerBound] == Byte.quote
  }

  /// Where a cell starts.
  ///
  /// - Complexity: O(bytes before it)
  public func position(row: Int, column: Int) -> SourcePosition {
    SourcePosition(offset: offset(row: row, column: column), in: source)
  }

  /// Where the header's cell of a column starts.
  public func headerPosition(column: Int) -> SourcePosition {
    SourcePosition(offset: cells[column].lowerBound, in: source)
  }

  func offset(row: Int, column: Int) -> Int { cell(row, column).lowerBound }

  private func cell(_ row: Int, _ column: Int) -> Range<Int> { cells[(row + 1) * header.count + column] }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.first == Byte.quote else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecondQuote = false
    for byte in bytes.dropFirst().dropLast() {
      isSecondQuote = byte == Byte.quote && !isSecondQuote
      if !isSecondQuote { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
