/// Why a range is no passage of a text.
public enum PassageFault: Hashable, Sendable {
  /// It is empty, or begins before the text.
  case nothing
  case outside
  /// It begins or ends inside a character, at this byte.
  case insideCharacter(Int)

  /// What keeps `range` from being a passage of `text`; nil where it is one. Without the text, as far as that can be said.
  public init?(_ range: Range<Int>, in text: [UInt8]?) {
    if range.isEmpty || range.lowerBound < 0 {
      self = .nothing
    } else if let text, range.upperBound > text.count {
      self = .outside
    } else if let text,
      let end = [range.lowerBound, range.upperBound].first(where: {
        $0 < text.count && text[$0] & 0xC0 == 0x80
      })
    {
      self = .insideCharacter(end)
    } else {
      return nil
    }
  }

  /// The fault of `range` in a document's text of `count` bytes, in words.
  public func message(_ range: Range<Int>, of document: DocumentID, count: Int) -> String {
    switch self {
    case .nothing: "\(range.lowerBound)–\(range.upperBound) is no passage"
    case .outside:
      "\(range.lowerBound)–\(range.upperBound) lies outside '\(document)', which has \(count) bytes"
    case .insideCharacter(let byte): "byte \(byte) of '\(document)' is inside a character"
    }
  }
}
