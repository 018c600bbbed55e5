internal import DocGraphModel

/// Reads a mail: its subject as the title, its own text; what it quotes of others is left unread, since it is not its author's.
struct MailReader: Sendable {
  /// The reader's name with the version of its results.
  static let name = "mail-1"

  /// - Parameter readHTML: Reads a part that is HTML, with the encoding that the mail declares.
  /// - Complexity: O(bytes).
  static func document(
    _ bytes: [UInt8], readHTML: ([UInt8], String?) async throws(ExtractionError) -> SourceDocument
  ) async throws(ExtractionError) -> SourceDocument {
    let headers = MailHeaders(bytes, in: bytes.indices)
    guard !headers.fields.isEmpty else {
      throw ExtractionError(.content, "this is no mail: it does not begin with fields such as 'From:'")
    }
    let body = MailBody(bytes, headers)
    var document = SourceDocument(text: [], isFileItself: false, reader: name)
    addHeaders(headers, to: &document)
    switch body.text {
    case .plain(let decoded):
      document.notices += decoded.notices
      let start = document.text.count
      document.text += decoded.bytes
      document.blocks += MailText.blocks(of: document.text, in: start..<document.text.count)
    case .html(let html, let encoding):
      let page = try await readHTML(html, encoding)
      let start = document.text.count
      document.text += page.text
      document.notices += page.notices
      document.language = page.language
      document.blocks += page.blocks.map { block in
        // The mail's title is its subject, and what it quotes is not its author's.
        let role: TextBlock.Role =
          switch block.role {
          case .title: .heading
          case .quotation: .other
          default: block.role
          }
        return TextBlock(role, block.pieces.map { $0.lowerBound + start..<$0.upperBound + start })
      }
    case nil: document.notices.append("the mail has no text")
    }
    document.notices += body.attachments.map { "attachment not read: \($0)" }
    return document
  }

  private static func addHeaders(_ headers: MailHeaders, to document: inout SourceDocument) {
    func add(_ text: String, _ role: TextBlock.Role, without prefix: Int = 0) {
      let start = document.text.count
      document.text += Array(text.utf8)
      if start + prefix < document.text.count {
        document.blocks.append(TextBlock(role, [start + prefix..<document.text.count]))
      }
    }
    if let subject = headers.text("subject") {
      let title = withoutReplyMarks(subject)
      document.title = title.isEmpty ? nil : String(title)
      add(subject, .title, without: subject.utf8.count - title.utf8.count)
      document.text += [10, 10]
    }
    if let from = headers.text("from") {
      document.author = displayName(from)
      add("From: \(from)", .frontMatter)
      document.text.append(10)
    }
    if let date = headers.text("date") {
      document.published = EnglishDate(date)?.date
      add("Date: \(date)", .frontMatter)
      document.text.append(10)
    }
    if let id = headers.text("message-id") {
      add("Message-ID: \(id)", .frontMatter)
      document.text.append(10)
    }
    if !document.text.isEmpty { document.text.append(10) }
  }

  /// Without "Re:" and "Fwd:".
  private static func withoutReplyMarks(_ subject: String) -> Substring {
    var rest = subject[...]
    while let colon = rest.prefix(6).firstIndex(of: ":"),
      ["re", "fw", "fwd", "aw", "wg"].contains(rest[..<colon].lowercased())
    {
      rest = rest[rest.index(after: colon)...].drop { $0 == " " }
    }
    return rest
  }

  /// "Ann Moor" of `"Moor, Ann" <ann@press.example>` and the like: the address where there is no name.
  private static func displayName(_ from: String) -> String? {
    var name = from
    if let open = from.firstIndex(of: "<") {
      name = String(from[..<open])
      if name.trimmingBlanks.isEmpty { name = String(from[from.index(after: open)...].prefix { $0 != ">" }) }
    } else if let open = from.firstIndex(of: "("), let close = from.lastIndex(of: ")"), open < close {
      name = String(from[from.index(after: open)..<close])
    }
    name = name.trimmingBlanks
    if name.first == "\"", name.last == "\"", name.count > 1 { name = String(name.dropFirst().dropLast()) }
    let parts = name.split(separator: ",")
    if parts.count == 2, !parts[1].trimmingBlanks.isEmpty {
      name = "\(parts[1].trimmingBlanks) \(parts[0].trimmingBlanks)"
    }
    return name.isEmpty ? nil : name
  }
}
