/// The shortest way to write a plain string.
enum PlainForm {
  /// An identifier of small letters, digits and underscores that is no keyword.
  case bare
  /// Between quotes as it is.
  case quoted
  /// Between quotes, after a look at what must be escaped or refused.
  case escaped

  init(_ text: Span<UInt8>) {
    guard !text.isEmpty, text.count < DOTOutput.tokenLimit else {
      self = text.isEmpty ? .quoted : .escaped
      return
    }
    var isIdentifier = !Self.isDigit(text[0])
    for index in text.indices {
      let byte = text[index]
      if Self.isSmallLetter(byte) || Self.isDigit(byte) || byte == UInt8(ascii: "_") { continue }
      isIdentifier = false
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
      {
        self = .escaped
        return
      }
    }
    self = isIdentifier && !Self.isKeyword(text) ? .bare : .quoted
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Capitals never get here, so keywords need comparing in small letters only.
  private static func isKeyword(_ text: Span<UInt8>) -> Bool {
    switch text.count {
    case 4: text.equals("node") || text.equals("edge")
    case 5: text.equals("graph")
    case 6: text.equals("strict")
    case 7: text.equals("digraph")
    case 8: text.equals("subgraph")
    default: false
    }
  }
}

extension Span<UInt8> {
  fileprivate func equals(_ word: String) -> Bool {
    let other = word.utf8.span
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
