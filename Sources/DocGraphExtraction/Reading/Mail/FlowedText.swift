/// Text whose lines may be put together where they end with a blank (RFC 3676).
enum FlowedText {
  static func joined(_ decoded: DecodedText, dropsBlank: Bool) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(decoded.bytes.count)
    var flowing: Int?
    for line in decoded.bytes.split(separator: 10, omittingEmptySubsequences: false) {
      var line = line
      if line.last == 13 { line.removeLast() }
      let quotes = line.prefix { $0 == UInt8(ascii: ">") }.count
      var words = line.dropFirst(quotes)
      if words.first == 32 { words.removeFirst() }
      let isSignature = words.elementsEqual("-- ".utf8)
      if let depth = flowing, depth == quotes, !isSignature {
        if dropsBlank { text.removeLast() }
        text += words
      } else {
        if flowing != nil { text.append(10) }
        text += line.prefix(quotes)
        if quotes > 0 { text.append(32) }
        text += words
      }
      flowing = words.last == 32 && !isSignature ? quotes : nil
      if flowing == nil { text.append(10) }
    }
    var joined = decoded
    joined.bytes = text
    joined.isFileItself = false
    return joined
  }
}
