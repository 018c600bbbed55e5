import DocGraph

/// A DOT text as Graphviz is given it: UTF-8 without a byte order mark.
struct DOTText {
  let bytes: [UInt8]
  /// What was done to it, for people.
  let notes: [String]

  /// - Parameter name: what the text is called in errors.
  /// - Throws: `Failure` with `badInput` where it is UTF-16 or holds a NUL.
  init(_ raw: [UInt8], name: String) throws(Failure) {
    guard !raw.starts(with: [0xFF, 0xFE]), !raw.starts(with: [0xFE, 0xFF]) else {
      throw Failure(code: .badInput, message: "\(name): the text is UTF-16; save it as UTF-8")
    }
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw.dropFirst(3) : raw[...]
    if let position = text.firstIndex(of: 0) {
      let before = text[..<position]
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
      let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
      throw Failure(
        code: .badInput, message: "\(name):\(line):\(column): a NUL character, which DOT cannot hold")
    }
    if String(validating: text, as: UTF8.self) != nil {
      bytes = Array(text)
      notes = []
    } else {
      bytes = text.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
      notes = ["the text is no UTF-8 and was read as Latin-1"]
    }
  }
}
