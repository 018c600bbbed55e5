/// A table for people: columns of text, aligned, with a heading.
struct Table {
  var headings: [String]
  var rows: [[String]] = []
  /// Columns that stand flush right: numbers.
  var flushRight: Set<Int> = []

  init(_ headings: String..., flushRight: Set<Int> = []) {
    self.headings = headings
    self.flushRight = flushRight
  }

  mutating func add(_ cells: String?...) { add(cells) }

  mutating func add(_ cells: [String?]) {
    rows.append(cells.map { ($0 ?? "").printable })
  }

  /// The lines, without blanks at their ends; the last column is as wide as it likes.
  var text: String { text(hasHeading: true) }

  /// - Parameter hasHeading: false for what goes on with a table above.
  func text(hasHeading: Bool) -> String {
    let widths = headings.indices.map { column in
      max(headings[column].columns, rows.lazy.map { $0[column].columns }.max() ?? 0)
    }
    let heading = line(headings, widths)
    let body = rows.map { line($0, widths) }
    guard hasHeading else { return body.joined(separator: "\n") }
    return ([Console.hasColor ? Table.bold + heading + Table.plain : heading] + body).joined(separator: "\n")
  }

  /// What sets a heading apart on a terminal. Text of files never holds it: ``Swift/String/printable`` sees to that.
  static let bold = "\u{1B}[1m"
  static let plain = "\u{1B}[0m"

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += "  " }
      let padding = String(repeating: " ", count: widths[column] - cell.columns)
      line += flushRight.contains(column) ? padding + cell : cell + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
