import DocGraphModel

/// Looks for a passage of which only the length and the hash are known: by hashing what begins where a word does.
struct WithheldSearch {
  /// How many bytes it may still hash in this document.
  private var budget = 4 << 20

  /// Where a passage of `length` bytes with this hash stands; nil where the text is too long to try.
  ///
  /// - Complexity: O(words of the text × length), and no more than 4 MiB are hashed a document.
  mutating func places(of hash: String, length: Int, in text: [UInt8]) -> [Range<Int>]? {
    guard length > 0, length <= text.count else { return [] }
    var starts: [Int] = []
    for start in 0...text.count - length where WithheldSearch.mayStart(start, length: length, in: text) {
      starts.append(start)
      guard starts.count * length <= budget else {
        // Who has come this far need not come again.
        budget = 0
        return nil
      }
    }
    budget -= starts.count * length
    return starts.map { $0..<$0 + length }.filter { SHA256.hex(text[$0]) == hash }
  }

  private static func mayStart(_ start: Int, length: Int, in text: [UInt8]) -> Bool {
    let end = start + length
    return text[start] & 0xC0 != 0x80 && (end == text.count || text[end] & 0xC0 != 0x80)
      && (start == 0 || !isLetter(text[start - 1]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte)
  }
}
