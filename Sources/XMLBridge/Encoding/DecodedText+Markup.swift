extension DecodedText {
  /// The text of a page or an XML file by the WHATWG's rules, as far as they need no browser: a byte order mark, then what the
  /// file itself declares, then UTF-8, and windows-1252 for HTML that is none.
  init(_ source: MarkupSource) {
    if let mark = CharacterEncoding.ofMark(source.bytes) {
      self = mark.encoding.decode(source.bytes.dropFirst(mark.length))
    } else {
      let declared =
        switch source.language {
        // XHTML may declare its encoding as XML does.
        case .html: CharacterEncoding.ofMeta(source.bytes) ?? CharacterEncoding.ofDeclaration(source.bytes)
        case .xml: CharacterEncoding.ofDeclaration(source.bytes)
        }
      self = (declared ?? .utf8).decode(source.bytes[...])
      if declared == nil, source.language == .html, replacements > 0 {
        self = CharacterEncoding.windows1252.decode(source.bytes[...])
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
      while let found = bytes[place...].firstIndex(of: 0xEF) {
        if found + 2 < bytes.count, bytes[found + 1] == 0xBF, bytes[found + 2] > 0xBD {
          bytes[found + 2] = 0xBD
        }
        place = found + 1
      }
    }
    guard bytes.contains(where: isForbidden) else { return }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if isForbidden(byte) {
        text += [0xEF, 0xBF, 0xBD]
        replacements += 1
      } else {
        text.append(byte)
      }
    }
    bytes = text
  }
}
