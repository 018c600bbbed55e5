/// Finds passages of one document's text, for evidence.
public struct PassageFinder: Sendable {
  public let text: [UInt8]
  public let sentences: [SentenceSplitter.Sentence]
  private let normalized: NormalizedText

  /// - Complexity: O(bytes).
  public init(_ text: [UInt8]) {
    self.text = text
    sentences = SentenceSplitter().sentences(of: text)
    normalized = NormalizedText(text)
  }

  /// Where `quote` stands in the text, in order: verbatim, or where it does not, up to white space, the form of quotation
  /// marks and dashes. Occurrences do not overlap.
  ///
  /// - Complexity: O(bytes of the text × bytes of the quote) at worst, mostly O(bytes of the text).
  public func ranges(of quote: String, within range: Range<Int>? = nil) -> [Range<Int>] {
    let all = 0..<text.count
    let verbatim = occurrences(of: Array(quote.utf8), in: text, within: range ?? all)
    guard verbatim.isEmpty else { return verbatim }
    return normalized.ranges(of: quote).filter { range?.contains($0) ?? true }
  }

  /// The passage at `range` as the text has it.
  public func passage(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

/// A text with each run of white space as one blank, and plain quotation marks and dashes, that knows where its bytes were.
private struct NormalizedText: Sendable {
  private let bytes: [UInt8]
  /// Where each byte stood, and at the end the length of the original.
  private let origins: [Int]

  init(_ text: some Collection<UInt8>) {
    let text = Array(text)
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(text.count)
    origins.reserveCapacity(text.count + 1)
    var position = 0
    while position < text.count {
      let (length, replacement) = NormalizedText.rule(text[position...])
      if let replacement {
        if replacement != UInt8(ascii: " ") || bytes.last != UInt8(ascii: " ") {
          bytes.append(replacement)
          origins.append(position)
        }
      } else {
        bytes.append(text[position])
        origins.append(position)
      }
      position += length
    }
    origins.append(text.count)
    self.bytes = bytes
    self.origins = origins
  }

  func ranges(of quote: String) -> [Range<Int>] {
    var wanted = NormalizedText(quote.utf8).bytes[...]
    while wanted.first == UInt8(ascii: " ") { wanted = wanted.dropFirst() }
    while wanted.last == UInt8(ascii: " ") { wanted = wanted.dropLast() }
    return occurrences(of: Array(wanted), in: bytes, within: 0..<bytes.count).map {
      origins[$0.lowerBound]..<origins[$0.upperBound]
    }
  }

  /// How many bytes at the front of `rest` are one character for us, and the byte that stands for it if that is another.
  private static func rule(_ rest: ArraySlice<UInt8>) -> (Int, UInt8?) {
    guard let first = rest.first else { return (0, nil) }
    switch first {
    case 9...13, UInt8(ascii: " "): return (1, UInt8(ascii: " "))
    case 0xC2 where rest.dropFirst().first == 0xA0: return (2, UInt8(ascii: " "))
    case 0xE2 where rest.count >= 3 && rest[rest.startIndex + 1] == 0x80:
      switch rest[rest.startIndex + 2] {
      case 0x80...0x8A, 0xAF: return (3, UInt8(ascii: " "))
      case 0x90...0x95: return (3, UInt8(ascii: "-"))
      case 0x98...0x9B: return (3, UInt8(ascii: "'"))
      case 0x9C...0x9F: return (3, UInt8(ascii: "\""))
      default: return (1, nil)
      }
    default: return (1, nil)
    }
  }
}

private func occurrences(of wanted: [UInt8], in text: [UInt8], within range: Range<Int>) -> [Range<Int>] {
  guard let first = wanted.first, wanted.count <= range.count else { return [] }
  var found: [Range<Int>] = []
  var position = range.lowerBound
  let last = range.upperBound - wanted.count
  while position <= last, let start = text[position...last].firstIndex(of: first) {
    if text[start..<start + wanted.count].elementsEqual(wanted) {
      found.append(start..<start + wanted.count)
      position = start + wanted.count
    } else {
      position = start + 1
    }
  }
  return found
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
