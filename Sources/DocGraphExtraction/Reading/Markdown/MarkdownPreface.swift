internal import DocGraphModel

/// What a Markdown file says about itself between two lines of `---` (YAML) or `+++` (TOML) at its top.
///
/// Only the plain keys that are wanted are read, line by line: `title`, `author` or `authors`, `date`, `publisher`, `url`,
/// `lang`.
struct MarkdownPreface {
  /// With its fences.
  let range: Range<Int>
  private var values: [String: String] = [:]

  /// The most bytes that are looked at for its end.
  private static let limit = 64 << 10

  init?(_ text: [UInt8]) {
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var end: Int?
    var fence = ""
    var key = ""
    let first = start
    while start < min(text.count, MarkdownPreface.limit) {
      let lineEnd = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let line = String(decoding: text[start..<lineEnd].prefix(2_000), as: UTF8.self).trimmingBlanks
      let isIndented = text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: "-")
      if fence.isEmpty {
        guard line == "---" || line == "+++" else { return nil }
        fence = line
      } else if line == fence || fence == "---" && line == "..." {
        end = lineEnd
        break
      } else {
        MarkdownPreface.read(line, isIndented: isIndented, isTOML: fence == "+++", &key, &values)
      }
      start = lineEnd + 1
    }
    // A rule at the top of a text is no fence.
    guard let end, !values.isEmpty else { return nil }
    range = first..<end
  }

  private static func read(
    _ line: String, isIndented: Bool, isTOML: Bool, _ key: inout String, _ values: inout [String: String]
  ) {
    if isIndented {
      guard line.hasPrefix("- "), !key.isEmpty else { return }
      let item = plain(String(line.dropFirst(2)))
      let name = item.after(prefix: "name:").map(plain) ?? item
      values[key] = [values[key] ?? "", name].filter { !$0.isEmpty }.joined(separator: ", ")
      return
    }
    guard let mark = line.firstIndex(of: isTOML ? "=" : ":") else { return }
    key = line[..<mark].trimmingBlanks.lowercased()
    guard (1...40).contains(key.count) else { return key = "" }
    values[key] = plain(line[line.index(after: mark)...].trimmingBlanks)
  }

  /// Without quotation marks, the brackets of a list and a comment.
  private static func plain(_ value: String) -> String {
    let value = value.trimmingBlanks
    if value.first == "[", value.last == "]" {
      return value.dropFirst().dropLast().split(separator: ",").map { plain(String($0)) }.joined(
        separator: ", ")
    }
    if let quote = value.first, quote == "\"" || quote == "'",
      let end = value.dropFirst().lastIndex(of: quote)
    {
      return String(value[value.index(after: value.startIndex)..<end])
    }
    if let comment = value.firstRange(of: " #") { return value[..<comment.lowerBound].trimmingBlanks }
    return ["|", ">", "null", "~"].contains(value) ? "" : value
  }

  func fill(_ document: inout SourceDocument) {
    func value(_ keys: String...) -> String? { keys.lazy.compactMap { values[$0] }.first { !$0.isEmpty } }
    document.title = value("title", "headline")
    document.author = value("author", "authors", "byline")
    document.publisher = value("publisher", "publication", "source")
    document.url = value("url", "link", "canonical")
    document.language = value("lang", "language")
    document.published = value("date", "published", "pubdate").flatMap { EnglishDate($0)?.date }
  }
}
