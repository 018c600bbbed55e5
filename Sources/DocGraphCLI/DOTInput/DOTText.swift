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

  /// Whether a text looks like DOT: it begins with `graph`, `digraph` or `strict`, behind blanks and comments.
  static func isLikely(_ raw: [UInt8]) -> Bool {
    var rest = raw[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
      if rest.starts(with: "//".utf8) || rest.first == UInt8(ascii: "#") {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
      } else if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    let word = String(
      decoding: rest.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") },
      as: UTF8.self)
    let follower = rest.dropFirst(word.utf8.count).first
    // `graph:` would be a key of YAML.
    return ["graph", "digraph", "strict"].contains(word.lowercased()) && follower != UInt8(ascii: ":")
  }
}
