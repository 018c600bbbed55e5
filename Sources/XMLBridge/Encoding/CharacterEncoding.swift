/// An encoding of the web by the name that the WHATWG's Encoding Standard gives it.
package struct CharacterEncoding: Sendable, Hashable {
  package let name: String

  private init(name: String) {
    self.name = name
  }

  package static let utf8 = CharacterEncoding(name: "utf-8")
  package static let utf16LittleEndian = CharacterEncoding(name: "utf-16le")
  package static let utf16BigEndian = CharacterEncoding(name: "utf-16be")
  package static let windows1252 = CharacterEncoding(name: "windows-1252")

  /// The encoding that a page or a mail means by a label; nil for one that browsers do not know.
  package init?(label: some StringProtocol) {
    let bytes = Array(label.lowercased().utf8)
    guard let first = bytes.firstIndex(where: { $0 > 32 }), let last = bytes.lastIndex(where: { $0 > 32 })
    else { return nil }
    guard let name = EncodingLabels.names[String(decoding: bytes[first...last], as: UTF8.self)] else {
      return nil
    }
    self.init(name: name)
  }
}
