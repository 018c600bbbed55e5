/// An encoding of text, by the name and with the labels of the WHATWG Encoding Standard.
package struct TextEncoding: Hashable, Sendable {
  package let name: String

  package static let utf8 = TextEncoding(name: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(name: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(name: "UTF-16BE")
  /// Not in the standard: browsers do not read it, but files have it.
  package static let utf32LittleEndian = TextEncoding(name: "UTF-32LE")
  package static let utf32BigEndian = TextEncoding(name: "UTF-32BE")
  package static let windows1252 = TextEncoding(name: "windows-1252")

  private init(name: String) {
    self.name = name
  }

  /// The encoding that a label means (`latin1`, `Shift_JIS`); nil for one that nobody knows.
  package init?(label: String) {
    let label = label.lowercased().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { !$0.isWhitespace && $0 != "\"" && $0 != "'" && $0 != ";" }
    guard let name = TextEncoding.names[String(label)] else { return nil }
    self.init(name: name)
  }

  /// The encoding that a byte order mark at the start of a file names, and how many bytes the mark has.
  package static func ofMark(_ file: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if file.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if file.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Whether its units have two or four bytes, so that ASCII text is not ASCII in it.
  package var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") }

  /// Whether bytes below 0x80 may mean other characters than in ASCII.
  package var isASCIISuperset: Bool { !isWide && name != "ISO-2022-JP" }

  /// What glibc's `iconv` calls it: a superset where the standard takes one for it.
  var converterName: String {
    switch name {
    case "Shift_JIS": "CP932"
    case "EUC-JP": "EUC-JP-MS"
    case "EUC-KR": "CP949"
    case "GBK", "gb18030": "GB18030"
    case "Big5": "BIG5-HKSCS"
    case "x-mac-cyrillic": "MAC-UK"
    case "ISO-8859-8-I": "ISO-8859-8"
    case "IBM866": "CP866"
    case _ where name.hasPrefix("windows-"): "CP" + name.dropFirst("windows-".count)
    default: name.uppercased()
    }
  }
}
