extension String {
  /// The words, safe for a terminal, on lines of at most `width` columns where a word is no longer than that.
  ///
  /// - Parameters:
  ///   - first: What the first line begins with.
  ///   - indent: What the others begin with.
  func wrapped(first: String, indent: String, width: Int = 100) -> [String] {
    var lines: [String] = []
    var line = first
    var columns = first.columns
    var isEmpty = true
    for word in printable.split(separator: " ") {
      let length = String(word).columns
      if !isEmpty, columns + 1 + length > width {
        lines.append(line)
        (line, columns, isEmpty) = (indent, indent.columns, true)
      }
      line += isEmpty ? word : " \(word)"
      columns += length + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return lines + [line]
  }

  /// Safe for a terminal, and bold on one that has color.
  var heading: String {
    Console.hasColor ? Table.bold + printable + Table.plain : printable
  }
}
