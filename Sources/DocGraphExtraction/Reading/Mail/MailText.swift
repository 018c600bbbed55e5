/// The blocks of a mail's plain text: its own are read, what it repeats of other mails and its signature are not.
enum MailText {
  static func blocks(of text: [UInt8], in range: Range<Int>) -> [TextBlock] {
    let (own, rest) = ownText(of: text, in: range)
    var blocks = PlainTextReader.blocks(of: text, in: own).map { block in
      // Quoted words have their own author, and mostly are a mail of their own.
      block.role == .quotation ? TextBlock(.other, block.pieces) : block
    }
    for place in blocks.indices
    where place + 1 < blocks.count && blocks[place + 1].role == .other && blocks[place].isRead {
      let words = blocks[place].prose(in: text, limit: 400).trimmingBlanks
      if words.hasSuffix("wrote:") || words.hasSuffix("writes:") || words.hasSuffix("schrieb:")
        || words.hasSuffix("a écrit :")
      {
        blocks[place].role = .frontMatter
      }
    }
    if !rest.isEmpty { blocks.append(TextBlock(.other, [rest])) }
    return blocks
  }

  /// Up to the signature, or to the mail that is repeated below it.
  private static func ownText(of text: [UInt8], in range: Range<Int>) -> (own: Range<Int>, rest: Range<Int>) {
    var hasText = false
    for line in TextLine.lines(of: text, in: range) {
      let words = text[line.words]
      let isSignature = words.elementsEqual("--".utf8) && hasText
      if isSignature || words.count < 200 && isRepetition(String(decoding: words, as: UTF8.self)) {
        return (range.lowerBound..<line.words.lowerBound, line.words.lowerBound..<range.upperBound)
      }
      if !line.isBlank { hasText = true }
    }
    return (range, range.upperBound..<range.upperBound)
  }

  private static func isRepetition(_ line: String) -> Bool {
    let bare = line.filter { $0 != "-" && $0 != "_" }.trimmingBlanks.lowercased()
    return line.hasPrefix("--")
      && ["original message", "forwarded message", "ursprüngliche nachricht", "begin forwarded message"]
        .contains(where: {
          bare.hasPrefix($0)
        })
      || bare == "begin forwarded message:" || line.count >= 30 && line.allSatisfy { $0 == "_" }
  }
}
