/// `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`: text of other alphabets in the fields of a mail (RFC 2047).
enum EncodedWords {
  /// - Complexity: O(bytes).
  static func decoded(_ value: [UInt8]) -> String {
    var text = ""
    var plain: [UInt8] = []
    // Parts of one character may be spread over words of the same encoding.
    var (open, openLabel): ([UInt8], String) = ([], "")
    func flush() {
      if !open.isEmpty {
        text += String(decoding: DecodedText(open, declared: openLabel).bytes, as: UTF8.self)
      }
      open = []
    }
    var place = 0
    while place < value.count {
      if let word = word(in: value, at: place) {
        if plain.contains(where: { !isWhite($0) }) || open.isEmpty {
          flush()
          text += String(decoding: DecodedText(plain).bytes, as: UTF8.self)
        }
        plain = []
        if word.label != openLabel { flush() }
        openLabel = word.label
        open += word.bytes
        place = word.end
      } else {
        plain.append(value[place])
        place += 1
      }
    }
    flush()
    return text + String(decoding: DecodedText(plain).bytes, as: UTF8.self)
  }

  private static func word(in value: [UInt8], at start: Int) -> (bytes: [UInt8], label: String, end: Int)? {
    guard value[start] == UInt8(ascii: "="), start + 1 < value.count, value[start + 1] == UInt8(ascii: "?")
    else { return nil }
    var parts: [Range<Int>] = []
    var place = start + 2
    // An encoded word has at most 75 bytes; senders are generous.
    let end = min(value.count, start + 600)
    for _ in 0..<3 {
      guard let mark = value[place..<end].firstIndex(of: UInt8(ascii: "?")) else { return nil }
      parts.append(place..<mark)
      place = mark + 1
      if place > end { return nil }
    }
    guard place < value.count, value[place] == UInt8(ascii: "="), parts[1].count == 1 else { return nil }
    let label = String(decoding: value[parts[0]].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    switch value[parts[1].lowerBound] | 0x20 {
    case UInt8(ascii: "b"): return (TransferEncoding.base64(value[parts[2]]), label, place + 1)
    case UInt8(ascii: "q"):
      let blanks = value[parts[2]].map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
      return (TransferEncoding.quotedPrintable(blanks[...]), label, place + 1)
    default: return nil
    }
  }
}
