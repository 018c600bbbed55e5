/// Text as Markdown (CommonMark with GitHub's tables), so that what a document or a graph file says never becomes markup.
public enum MarkdownText {
  /// The text on one line, with a backslash before what could be markup: emphasis, code, links, tags, entities, tables,
  /// formulas, addresses, and at its beginning a heading or a list.
  ///
  /// - Complexity: O(bytes).
  public static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for (place, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "@": result += "\\\(scalar)"
      case "#", "-", "+", "=": result += result.isEmpty ? "\\\(scalar)" : "\(scalar)"
      case ".", ")": result += startsList(result) ? "\\\(scalar)" : "\(scalar)"
      case ":": result += text[place...].hasPrefix("://") ? "\\:" : ":"
      case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .control:
        result += " "
      // Controls for direction turn around what follows them.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A row of a table of these cells, which are Markdown already.
  public static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// The line below a table's heading, of so many columns.
  public static func rule(columns: Int) -> String {
    row(Array(repeating: "---", count: columns))
  }

  /// Whether a number stands at the beginning, which a full stop would make a list.
  private static func startsList(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isWholeNumber)
  }
}
