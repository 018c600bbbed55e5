import DocGraphModel
import DocGraphSyntax

/// The rows of a CSV file on their way to records: each becomes a mapping, read by the format that reads the graph file, so
/// that types, words and errors are the same.
struct CSVRows {
  private let table: CSVTable
  private let columns: CSVColumns
  /// The table's column of each name in its header.
  private let positions: [String: Int]
  /// Texts that stand for those of a column's cells, by column and row.
  private var replacements: [String: [String?]] = [:]
  private var problems: [GraphFileError.Problem] = []

  /// - Throws: ``GraphFileError`` where the text is no CSV, or its header is not that of such records.
  init<Record>(
    _ bytes: [UInt8], of format: RecordFormat<Record>, mayLack optional: Set<String> = []
  ) throws(GraphFileError) {
    do throws(SyntaxError) {
      table = try CSVReader.read(bytes)
    } catch {
      throw GraphFileError(syntax: error)
    }
    columns = CSVColumns(of: format.recordShape)
    positions = Dictionary(zip(table.header, table.header.indices), uniquingKeysWith: { first, _ in first })
    try checkHeader(mayLack: optional)
  }

  var indices: Range<Int> { 0..<table.rowCount }

  /// What a row has in the column; nil for an empty cell, and where there is no such column.
  func text(_ column: String, in row: Int) -> String? {
    if let replacement = replacements[column]?[row] { return replacement }
    guard let position = positions[column], !table.isEmpty(row: row, column: position) else { return nil }
    return table.text(row: row, column: position)
  }

  /// Gives each row that has nothing in the column what `body` makes of it.
  mutating func fill(_ column: String, _ body: (CSVRows, Int) -> String) {
    replacements[column] = indices.map { text(column, in: $0) == nil ? body(self, $0) : nil }
  }

  /// Replaces the texts of a column; what `body` throws becomes a problem at the cell.
  mutating func replace(_ column: String, _ body: (String) throws(ModelError) -> String) {
    guard let position = positions[column] else { return }
    var known: [String: String] = [:]
    replacements[column] = indices.map { row in
      guard let text = text(column, in: row), problems.count < RecordReader.problemLimit else { return nil }
      if let replacement = known[text] { return replacement }
      do throws(ModelError) {
        let replacement = try body(text)
        known[text] = replacement
        return replacement
      } catch {
        note(
          .reference, at: table.position(row: row, column: position), error.message, hint: error.hint)
        return nil
      }
    }
  }

  /// Reads all rows.
  ///
  /// - Throws: ``GraphFileError`` with the problems met here and before, in the order of the text.
  mutating func read<Record>(_ format: ValueFormat<Record>) throws(GraphFileError) -> [Record] {
    fill("origin") { _, _ in Origin.imported.rawValue }
    let reader = RecordReader(tree())
    var records: [Record] = []
    do throws(GraphFileError.Problem) {
      records = try ValueFormat<[Record]>.records(format).read(reader.tree.root, reader)
    } catch {
      reader.note(error)
    }
    problems += reader.problems
    guard problems.isEmpty else {
      problems.sort { ($0.position ?? .start) < ($1.position ?? .start) }
      throw GraphFileError(Array(problems.prefix(RecordReader.problemLimit)))
    }
    return records
  }

  private mutating func note(
    _ code: GraphFileError.Code, at position: SourcePosition, _ message: String, hint: String?
  ) {
    problems.append(GraphFileError.Problem(code: code, position: position, message: message, hint: hint))
  }
}

extension CSVRows {
  private mutating func checkHeader(mayLack optional: Set<String>) throws(GraphFileError) {
    let names = columns.all.map(\.name)
    for (column, name) in table.header.enumerated() {
      let place = table.headerPosition(column: column)
      if positions[name] != column {
        note(.unknownKey, at: place, "there are two columns '\(name)'", hint: "keep one of them")
      } else if !names.contains(name) {
        note(.unknownKey, at: place, "there is no column '\(name.prefix(60))'", hint: hint(name, names))
      }
    }
    for column in columns.all where column.isRequired && !optional.contains(column.name) {
      if positions[column.name] == nil {
        note(
          .missingKey, at: table.headerPosition(column: 0),
          "there is no column '\(column.name)' in the header",
          hint: "the first line names the columns")
      }
    }
    guard problems.isEmpty else { throw GraphFileError(Array(problems.prefix(RecordReader.problemLimit))) }
  }

  private func hint(_ name: String, _ names: [String]) -> String {
    if table.header.count == 1, name.contains(where: { ";\t".contains($0) }) {
      return "separate columns by commas"
    }
    return Suggestion.question(for: name, among: names) ?? "the columns are \(names.joined(separator: ", "))"
  }

  private func tree() -> SyntaxTree {
    let used = columns.all.filter { positions[$0.name] != nil || replacements[$0.name] != nil }
    let own = used.filter { $0.inner == nil }
    let inner = used.filter { $0.inner != nil }
    var builder = CSVTreeBuilder(table)
    builder.beginSequence()
    for row in indices {
      builder.move(toRow: row, column: 0)
      builder.beginMapping()
      for column in own { append(column, of: row, to: &builder) }
      append(inner, of: row, to: &builder)
      builder.end()
    }
    builder.end()
    return builder.finish()
  }

  private func append(_ column: CSVColumns.Column, of row: Int, to builder: inout CSVTreeBuilder) {
    guard let text = text(column.name, in: row) else { return }
    builder.move(toRow: row, column: positions[column.name] ?? 0)
    builder.key(column.inner ?? column.key)
    guard column.isList, column.inner == nil else { return builder.scalar(text) }
    builder.beginSequence()
    for item in text.split(separator: ";") {
      let item = item.drop { $0 == " " }
      builder.scalar(String(item.reversed().drop { $0 == " " }.reversed()))
    }
    builder.end()
  }

  /// The columns of inner records: those of one key stand together.
  private func append(_ inner: [CSVColumns.Column], of row: Int, to builder: inout CSVTreeBuilder) {
    var open: CSVColumns.Column?
    func close() {
      guard let column = open else { return }
      builder.end()
      if column.isList { builder.end() }
    }
    for column in inner where text(column.name, in: row) != nil {
      if open?.key != column.key {
        close()
        open = column
        builder.move(toRow: row, column: positions[column.name] ?? 0)
        builder.key(column.key)
        if column.isList { builder.beginSequence() }
        builder.beginMapping()
      }
      append(column, of: row, to: &builder)
    }
    close()
  }
}

extension SourcePosition {
  fileprivate static let start = SourcePosition(line: 1, column: 1)
}
