/// What is wrong in a line, by where it stands in the file.
struct LineProblem: BitwiseCopyable {
  var place: Int
  var kind: Kind

  enum Kind: UInt8, BitwiseCopyable {
    /// Another number of fields than the first edge has.
    case fields
    case emptyName
    case weight
    /// An end that is no number, in a matrix.
    case number
    /// A number outside what a matrix declares.
    case outside
  }
}

extension LineProblem {
  func error(_ bytes: FileBytes, _ layout: EdgeListLayout, file: String) -> EdgeListError {
    var start = place
    while start > 0, bytes[start - 1] != 10 { start -= 1 }
    let end = bytes.lineEnd(from: start)
    let (line, column) = (bytes.lineFeeds(in: 0..<start) + 1, place - start + 1)
    func field() -> String {
      var stop = place
      while stop < min(end, place + 40), !EdgeLine.isBlank(bytes[stop]), bytes[stop] != UInt8(ascii: ",") {
        stop += 1
      }
      return bytes.text(place..<stop)
    }
    switch kind {
    case .fields:
      let count = EdgeLine(start..<end, of: bytes, separator: layout.separator).count
      let separator =
        switch layout.separator {
        case .blanks: "blanks"
        case .tab: "tabs"
        case .comma: "commas"
        }
      return EdgeListError(
        file, .syntax,
        "there \(count == 1 ? "is 1 field" : "are \(count) fields") here, where the first edge has \(layout.columns)",
        hint: "fields are separated by \(separator), as in the first edge", line: line, column: column)
    case .emptyName:
      return EdgeListError(file, .syntax, "a node has no name here", line: line, column: column)
    case .weight:
      return EdgeListError(
        file, .weight, "'\(field())' is no weight", hint: "a weight lies between 1e-100 and 1e100",
        line: line,
        column: column)
    case .number:
      return EdgeListError(file, .syntax, "'\(field())' is no number of a row", line: line, column: column)
    case .outside:
      return EdgeListError(
        file, .node, "there is no row \(field())", hint: "the matrix has \(layout.declared?.nodes ?? 0)",
        line: line,
        column: column)
    }
  }
}
