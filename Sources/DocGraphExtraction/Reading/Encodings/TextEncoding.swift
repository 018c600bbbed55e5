/// An encoding of text, by the name and with the labels of the WHATWG Encoding Standard.
struct TextEncoding: Hashable, Sendable {
  let name: String

  static let utf8 = TextEncoding(name: "UTF-8")
  static let utf16LittleEndian = TextEncoding(name: "UTF-16LE")
  static let utf16BigEndian = TextEncoding(name: "UTF-16BE")
  /// Not in the standard: browsers do not read it, but files have it.
  static let utf32LittleEndian = TextEncoding(name: "UTF-32LE")
  static let utf32BigEndian = TextEncoding(name: "UTF-32BE")
  static let windows1252 = TextEncoding(name: "windows-1252")

  private init(name: String) {
    self.name = name
  }

  /// The encoding that a label means (`latin1`, `Shift_JIS`); nil for one that nobody knows.
  init?(label: String) {
    let label = label.lowercased().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { !$0.isWhitespace && $0 != "\"" && $0 != "'" && $0 != ";" }
    guard let name = TextEncoding.names[String(label)] else { return nil }
    self.init(name: name)
  }

  /// What glibc's `iconv` calls it: a superset where the standard takes one for it.
  var converterName: String {
    switch name {
    case "windows-1252": "CP1252"
    case "Shift_JIS": "CP932"
    case "EUC-JP": "EUC-JP-MS"
    case "EUC-KR": "CP949"
    case "GBK", "gb18030": "GB18030"
    case "Big5": "BIG5-HKSCS"
    case "windows-874": "CP874"
    case "x-mac-cyrillic": "MAC-CYRILLIC"
    case "ISO-8859-8-I": "ISO-8859-8"
    case "IBM866": "CP866"
    case _ where name.hasPrefix("windows-"): "CP" + name.dropFirst("windows-".count)
    default: name.uppercased()
    }
  }
}
