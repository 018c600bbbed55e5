/// What kind of file a document is in, by its name and its beginning.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  case plainText = "text"
  case markdown
  case html
  case pdf
  case mail
  /// XML: a feed, or XHTML.
  case xml

  /// The kind of a file.
  ///
  /// Content that cannot be mistaken (`%PDF-`) counts more than the name; the name more than the rest of the content.
  ///
  /// - Throws: ``ExtractionError`` with code `kind` that says what it is and what to do, or what is read.
  public init(_ bytes: [UInt8], named name: String) throws(ExtractionError) {
    if let kind = try DocumentKind(signatureOf: bytes) {
      self = kind
      return
    }
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    let ending =
      fileName.contains(".") ? fileName.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    if let kind = DocumentKind.endings[ending] {
      self = kind
      return
    }
    // Text is taken for text whatever its name ends with, if its name says nothing else.
    guard ending.isEmpty || !(1...5).contains(ending.count) || DocumentKind.textEndings.contains(ending),
      !bytes.prefix(8_192).contains(0)
    else {
      throw ExtractionError(
        .kind, "no reader is for '.\(ending.prefix(10))' files",
        hint: "read are plain text (.txt), Markdown (.md), HTML, PDF, e-mail (.eml), RSS and Atom")
    }
    self = DocumentKind(contentOf: bytes)
  }

  /// Whether a file's name says that a reader is for it, before it is opened.
  static func isRead(named name: String) -> Bool {
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = fileName.lastIndex(of: ".") else { return false }
    return endings[fileName[fileName.index(after: dot)...].lowercased()] != nil
  }

  private static let endings: [String: DocumentKind] = [
    "txt": .plainText, "text": .plainText, "md": .markdown, "markdown": .markdown, "mdown": .markdown,
    "html": .html,
    "htm": .html, "xhtml": .html, "pdf": .pdf, "eml": .mail, "rss": .xml, "atom": .xml, "xml": .xml,
    "rdf": .xml,
  ]

  private static let textEndings: Set<String> = ["log", "asc", "me", "1st", "news", "story"]

  private init?(signatureOf bytes: [UInt8]) throws(ExtractionError) {
    let start = bytes.prefix(1_024)
    if start.starts(with: "%PDF-".utf8)
      || start.indices.contains(where: {
        start[$0] == 10 && start[$0...].dropFirst().starts(with: "%PDF-".utf8)
      })
    {
      self = .pdf
      return
    }
    for (signature, what, hint) in DocumentKind.foreign where start.starts(with: signature) {
      // A zip of Office says what it is in the name of its first entries.
      let names = String(decoding: bytes.prefix(4_096), as: UTF8.self)
      if signature == DocumentKind.zip {
        let office = [
          ("word/", "a Word document"), ("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint presentation"),
          ("opendocument", "an OpenDocument file"), ("epub", "an EPUB book"),
          ("[Content_Types]", "an Office document"),
        ].first { names.contains($0.0) }
        if let office {
          throw ExtractionError(.kind, "this is \(office.1)", hint: "save it as PDF or HTML")
        }
      }
      throw ExtractionError(.kind, "this is \(what)", hint: hint)
    }
    return nil
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]

  /// How files that are no documents, or not for a reader of ours, begin (from `file`'s manual pages of each format).
  private static let foreign: [(signature: [UInt8], what: String, hint: String)] = [
    (zip, "a zip archive", "unpack it first"),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word, Excel or Outlook file",
      "save it as PDF or HTML"
    ),
    (Array("{\\rtf".utf8), "an RTF document", "save it as PDF or HTML"),
    ([0x89, 0x50, 0x4E, 0x47], "an image (PNG)", "recognize its text first, such as with tesseract"),
    ([0xFF, 0xD8, 0xFF], "an image (JPEG)", "recognize its text first, such as with tesseract"),
    (Array("GIF8".utf8), "an image (GIF)", "recognize its text first, such as with tesseract"),
    ([0x49, 0x49, 0x2A, 0], "an image (TIFF)", "recognize its text first, such as with tesseract"),
    ([0x4D, 0x4D, 0, 0x2A], "an image (TIFF)", "recognize its text first, such as with tesseract"),
    ([0x1F, 0x8B], "a gzip archive", "unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive", "unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive", "unpack it first"),
    (Array("%!PS".utf8), "a PostScript file", "convert it with ps2pdf"),
    (
      [0x7F, 0x45, 0x4C, 0x46], "a program", "read are plain text, Markdown, HTML, PDF, e-mail, RSS and Atom"
    ),
  ]

  private init(contentOf bytes: [UInt8]) {
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased().trimmingBlanks
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
      self = .html
    } else if start.hasPrefix("<?xml") || start.hasPrefix("<rss") || start.hasPrefix("<feed") {
      self = .xml
    } else if MailHeaders.isLikely(bytes) {
      self = .mail
    } else {
      self = .plainText
    }
  }
}
