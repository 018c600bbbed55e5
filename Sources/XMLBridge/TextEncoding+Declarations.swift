import TextEncodings

extension TextEncoding {
  /// The encoding that an XML declaration names, or that its first characters show.
  static func ofDeclaration(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return .utf16LittleEndian }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return .utf16BigEndian }
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let declaration = bytes.prefix(300).prefix { $0 != UInt8(ascii: ">") }
    guard let label = value(after: "encoding", in: Array(declaration)) else { return nil }
    return TextEncoding(label: label)?.afterASCII
  }

  /// The encoding that a `meta` element within the first 1,024 bytes names.
  ///
  /// Attributes are not read one by one as browsers do; a `charset` within the tag counts, be it an attribute or part of
  /// `content`, and comments do not.
  static func ofMeta(_ bytes: [UInt8]) -> TextEncoding? {
    let start = bytes.prefix(1024).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    var place = 0
    while let open = start[place...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = start[open...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = firstRange(of: Array("-->".utf8), in: start, from: open + 2) else { return nil }
        place = end + 3
      } else if rest.starts(with: "<meta".utf8) {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? start.endIndex
        if let label = value(after: "charset", in: Array(start[open..<end])),
          let encoding = TextEncoding(label: label)
        {
          return encoding.afterASCII
        }
        place = open + 5
      } else {
        place = open + 1
      }
    }
    return nil
  }

  /// UTF-16 cannot have been written with a declaration that reads as ASCII.
  private var afterASCII: TextEncoding { isWide ? .utf8 : self }

  /// What follows a name and an equals sign, in quotes or not.
  private static func value(after name: String, in bytes: [UInt8]) -> String? {
    var from = 0
    while let found = firstRange(of: Array(name.utf8), in: bytes, from: from) {
      from = found + name.utf8.count
      var rest = bytes[from...].drop { $0 <= 32 }
      guard rest.popFirst() == UInt8(ascii: "=") else { continue }
      rest = rest.drop { $0 <= 32 }
      if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
      }
      let word = rest.prefix { $0 > 32 && !";\"'/>".utf8.contains($0) }
      return String(decoding: word, as: UTF8.self)
    }
    return nil
  }

  private static func firstRange(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= pattern.count, start <= bytes.count - pattern.count else { return nil }
    return (start...bytes.count - pattern.count).first { bytes[$0...].starts(with: pattern) }
  }
}
