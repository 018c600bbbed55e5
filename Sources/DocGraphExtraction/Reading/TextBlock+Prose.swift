extension TextBlock {
  /// Its words as prose, a line's end as a blank; only so many bytes of it.
  func prose(in text: [UInt8], limit: Int = 2_000) -> String {
    var bytes: [UInt8] = []
    for piece in pieces {
      bytes += text[piece].prefix(limit - bytes.count).map { isWhite($0) ? UInt8(ascii: " ") : $0 }
      if bytes.count >= limit { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
