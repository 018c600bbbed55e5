import TextEncodings

/// The text of a page or an XML file, as the parser takes it.
struct DecodedMarkup {
  /// Valid UTF-8 without a byte order mark.
  private(set) var text: TranscodedText

  /// The text of a page or an XML file by the WHATWG's rules, as far as they need no browser: a byte order mark, then what the
  /// file itself declares, then UTF-8, and windows-1252 for HTML that is none.
  init(_ source: MarkupSource) {
    if let mark = TextEncoding.ofMark(source.bytes) {
      text = mark.encoding.decode(Array(source.bytes.dropFirst(mark.length)))
    } else {
      let declared =
        switch source.language {
        // XHTML may declare its encoding as XML does.
        case .html: TextEncoding.ofMeta(source.bytes) ?? TextEncoding.ofDeclaration(source.bytes)
        case .xml: TextEncoding.ofDeclaration(source.bytes)
        }
      text = (declared ?? .utf8).decode(source.bytes)
      if declared == nil, source.language == .html, text.faults > 0 {
        text = TextEncoding.windows1252.decode(source.bytes)
      }
    }
    replaceForbidden(in: source.language)
  }

  /// What no parser takes: zeros in HTML, controls and non-characters in XML.
  private mutating func replaceForbidden(in language: MarkupSource.Language) {
    func isForbidden(_ byte: UInt8) -> Bool {
      language == .html ? byte == 0 : byte < 32 && byte != 9 && byte != 10 && byte != 13
    }
    if language == .xml {
      // U+FFFE and U+FFFF become U+FFFD.
      var place = 0
      while let found = text.bytes[place...].firstIndex(of: 0xEF) {
        if found + 2 < text.bytes.count, text.bytes[found + 1] == 0xBF, text.bytes[found + 2] > 0xBD {
          text.bytes[found + 2] = 0xBD
        }
        place = found + 1
      }
    }
    guard text.bytes.contains(where: isForbidden) else { return }
    var allowed: [UInt8] = []
    allowed.reserveCapacity(text.bytes.count)
    for byte in text.bytes {
      if isForbidden(byte) {
        allowed += [0xEF, 0xBF, 0xBD]
        text.faults += 1
      } else {
        allowed.append(byte)
      }
    }
    text.bytes = allowed
  }
}
