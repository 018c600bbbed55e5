/// Reads comma-separated values strictly, as RFC 4180 has them: with a header, and rows as long as it.
///
/// Text is UTF-8, with or without a byte order mark; lines end in CR LF or LF; a field in double quotes may hold commas,
/// line breaks and, doubled, double quotes. Blanks belong to their field.
public enum CSVReader {
  /// The most bytes that are read.
  public static let maximumByteCount = 256 * 1024 * 1024

  /// The table of a CSV text.
  ///
  /// - Throws: ``SyntaxError`` at the first fault.
  /// - Complexity: O(bytes)
  public static func read(_ source: [UInt8]) throws(SyntaxError) -> CSVTable {
    guard source.count <= maximumByteCount else {
      throw SyntaxError(
        .limitExceeded, "the text is larger than 256 MB, the most that is read as CSV",
        at: SourcePosition(line: 1, column: 1), hint: "split the file")
    }
    if let fault = unsafe source.withUnsafeBufferPointer({ unsafe UTF8Check.firstFault(in: $0) }) {
      throw SyntaxError(
        .invalidUTF8, "not valid UTF-8", at: fault, in: source, hint: "save the file as UTF-8")
    }
    var parser = CSVParser(source)
    return try parser.parse()
  }
}

/// One pass over a CSV text.
private struct CSVParser {
  private let source: [UInt8]
  private var index: Int
  private var cells: [Range<Int>] = []
  private var rowStart = 0

  init(_ source: [UInt8]) {
    self.source = source
    index = source.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  }

  mutating func parse() throws(SyntaxError) -> CSVTable {
    guard index < source.count else { throw fail(.empty, "the text is empty", at: index) }
    try parseRow()
    let width = cells.count
    while index < source.count {
      rowStart = index
      let before = cells.count
      try parseRow()
      let count = cells.count - before
      guard count == width else { throw wrongWidth(count, width, isEmpty: cells[before].isEmpty) }
    }
    return CSVTable(source: source, width: width, cells: cells)
  }

  private mutating func parseRow() throws(SyntaxError) {
    while true {
      try parseField()
      guard index < source.count else { return }
      let separator = source[index]
      index += 1
      if separator == Byte.newline { return }
      if separator == Byte.carriageReturn {
        guard index < source.count, source[index] == Byte.newline else {
          throw fail(
            .malformed, "a carriage return without a line feed", at: index - 1,
            hint: "end lines in CR LF or LF, and quote a field that has line breaks")
        }
        index += 1
        return
      }
      // The comma that ends a text has an empty field behind it.
      if index == source.count {
        cells.append(index..<index)
        return
      }
    }
  }

  /// Reads a field up to the comma or line end behind it.
  private mutating func parseField() throws(SyntaxError) {
    let start = index
    if index < source.count, source[index] == Byte.quote { return try parseQuoted(from: start) }
    while index < source.count {
      switch source[index] {
      case Byte.comma, Byte.newline, Byte.carriageReturn:
        cells.append(start..<index)
        return
      case Byte.quote:
        throw fail(
          .malformed, "a quote inside a field without quotes", at: index,
          hint: "put the whole field in quotes and double the quote: \"the \"\"Trust\"\"\"")
      default: index += 1
      }
    }
    cells.append(start..<index)
  }

  private mutating func parseQuoted(from start: Int) throws(SyntaxError) {
    repeat {
      guard let quote = source[(index + 1)...].firstIndex(of: Byte.quote) else {
        throw fail(
          .malformed, "this quote is never closed", at: start, hint: "double a quote that belongs to the text"
        )
      }
      index = quote + 1
    } while index < source.count && source[index] == Byte.quote
    if index < source.count, ![Byte.comma, Byte.newline, Byte.carriageReturn].contains(source[index]) {
      throw fail(
        .malformed, "text behind a closing quote", at: index,
        hint: "double a quote that belongs to the text, and leave no blank between quote and comma")
    }
    cells.append(start..<index)
  }

  private func fail(
    _ code: SyntaxError.Code, _ message: String, at offset: Int, hint: String? = nil
  ) -> SyntaxError {
    SyntaxError(code, message, at: offset, in: source, hint: hint)
  }

  private func wrongWidth(_ count: Int, _ width: Int, isEmpty: Bool) -> SyntaxError {
    if count == 1, isEmpty { return fail(.malformed, "an empty line", at: rowStart, hint: "take it out") }
    return fail(
      .malformed, "this row has \(count) field\(count == 1 ? "" : "s"), the header has \(width)",
      at: rowStart, hint: count > width ? "put a field that has a comma in it in quotes" : nil)
  }
}
