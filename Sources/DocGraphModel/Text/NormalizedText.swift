import Foundation

/// A text as quotes are compared loosely: each run of white space as one blank, quotation marks and dashes plain, letters
/// decomposed (Unicode's normalization form D). It knows where in the text its bytes were.
struct NormalizedText: Sendable {
  private var bytes: [UInt8] = []
  /// Where the distance between a byte and its origin changes, ascending; the last stands for the end.
  private var jumps: [(position: Int, origin: Int)] = []
  /// Positions inside what a reader takes for one character, at which nothing begins or ends, ascending.
  private var seams: [Int] = []

  /// - Complexity: O(bytes).
  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var decomposition = Decomposition()
    var position = 0
    while position < text.count {
      let unit = NormalizedText.unit(of: text, at: position)
      switch unit.content {
      case .byte(let byte):
        if byte != UInt8(ascii: " ") || bytes.last != byte {
          note(origin: position)
          bytes.append(byte)
        }
      case .letter:
        note(origin: position)
        bytes += text[position..<position + unit.length]
      case .composed:
        note(origin: position)
        let start = bytes.count
        bytes += decomposition.bytes(of: text[position..<position + unit.length])
        seams += (start + 1..<max(start + 1, bytes.count)).filter { bytes[$0] & 0xC0 != 0x80 }
      }
      position += unit.length
    }
    note(origin: text.count)
  }

  /// The bytes without blanks at the ends.
  var trimmed: ArraySlice<UInt8> {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    if rest.last == UInt8(ascii: " ") { rest = rest.dropLast() }
    return rest
  }

  /// Where `quote` stands, in bytes of the original.
  ///
  /// - Complexity: O(bytes) and O(log(bytes)) for each occurrence.
  func ranges(of quote: NormalizedText) -> [Range<Int>] {
    ByteSearch(Array(quote.trimmed)).ranges(in: bytes, within: 0..<bytes.count) { place in
      !isSeam(place.lowerBound) && !isSeam(place.upperBound)
    }.map { origin(of: $0.lowerBound)..<origin(of: $0.upperBound) }
  }

  /// Notes where the byte that comes next was.
  private mutating func note(origin: Int) {
    let distance = jumps.last.map { $0.origin - $0.position } ?? 0
    if origin - bytes.count != distance { jumps.append((bytes.count, origin)) }
  }

  private func origin(of position: Int) -> Int {
    let next = jumps.partition { $0.position > position }
    return next == 0 ? position : jumps[next - 1].origin + position - jumps[next - 1].position
  }

  private func isSeam(_ position: Int) -> Bool {
    let next = seams.partition { $0 >= position }
    return next < seams.count && seams[next] == position
  }
}

extension Array {
  /// Of an array in order, the first position whose element is `late`.
  ///
  /// - Complexity: O(log(count)).
  fileprivate func partition(_ late: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if late(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension NormalizedText {
  /// What is compared as one: a character with the marks on it.
  private struct Unit {
    var length: Int
    var content: Content

    enum Content {
      /// This byte stands for it.
      case byte(UInt8)
      /// It is compared as it is.
      case letter
      /// It is compared in its decomposed form.
      case composed
    }
  }

  /// The unit that begins at `position`. Bytes that are no UTF-8 are letters of one byte.
  private static func unit(of text: [UInt8], at position: Int) -> Unit {
    let first = text[position]
    // Marks begin at U+0300, whose first byte is 0xCC.
    let isAlone = position + 1 >= text.count || text[position + 1] < 0xCC
    if first < 0x80, isAlone {
      return Unit(length: 1, content: isSpace(first) ? .byte(UInt8(ascii: " ")) : .letter)
    }
    guard let (scalar, length) = scalar(of: text, at: position) else {
      return Unit(length: 1, content: .letter)
    }
    if let plain = plainByte(for: scalar) { return Unit(length: length, content: .byte(plain)) }
    var end = position + length
    var last = scalar
    while end < text.count, text[end] >= 0xCC, let next = self.scalar(of: text, at: end),
      joins(next.scalar, behind: last)
    {
      end += next.length
      last = next.scalar
    }
    let isComposed = end > position + length || mayDecompose(scalar)
    return Unit(length: end - position, content: isComposed ? .composed : .letter)
  }

  private static func scalar(of text: [UInt8], at position: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = text[position]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || first >= 0xC2, position + length <= text.count else { return nil }
    var value = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    for byte in text[position + 1..<position + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The ASCII character that stands for white space, quotation marks and dashes.
  private static func plainByte(for scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 9...13, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      UInt8(ascii: " ")
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0x2018...0x201B, 0x02BC, 0x2039, 0x203A: UInt8(ascii: "'")
    case 0x201C...0x201F, 0xAB, 0xBB: UInt8(ascii: "\"")
    default: nil
    }
  }

  /// Whether it belongs to the character before it: a combining mark, or a vowel or final consonant of a Hangul syllable that
  /// is written in its parts.
  private static func joins(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar) -> Bool {
    if scalar.properties.canonicalCombiningClass != .notReordered { return true }
    let isSyllable = (0xAC00...0xD7A3).contains(last.value)
    return switch scalar.value {
    case 0x1160...0x11A7:
      (0x1100...0x11A7).contains(last.value) || isSyllable && (last.value - 0xAC00) % 28 == 0
    case 0x11A8...0x11FF: (0x1160...0x11FF).contains(last.value) || isSyllable
    default: false
    }
  }

  /// False only where it surely has no canonical decomposition: ASCII, general punctuation but for two blanks, and the
  /// common ideographs.
  private static func mayDecompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xC0, 0x2002...0x2125, 0x3400...0x9FFF: false
    default: true
    }
  }
}

/// The decomposed forms of characters, each looked up once.
private struct Decomposition {
  private var known: [ArraySlice<UInt8>: [UInt8]] = [:]

  mutating func bytes(of unit: ArraySlice<UInt8>) -> [UInt8] {
    if let bytes = known[unit] { return bytes }
    let bytes = Array(String(decoding: unit, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8)
    known[unit] = bytes
    return bytes
  }
}
