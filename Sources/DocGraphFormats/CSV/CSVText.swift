/// Comma-separated values after RFC 4180, with line feeds.
public enum CSVText {
  /// A row of these cells, without a line break behind it.
  ///
  /// - Complexity: O(bytes).
  public static func row(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",")
  }

  private static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [44, 34, 10, 13].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
