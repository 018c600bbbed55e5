/// Tells a hyphen that divides a word at a line's end from one that belongs to it.
///
/// Without a dictionary the document itself is asked: a word that it also has in one piece was divided, one that it also has with
/// its hyphen was not. Else a hyphen behind what compounds begin with ("well-", "self-") stays, and others go.
struct Hyphenation {
  /// The words of the text, and those with a hyphen within, in lower case; made when first needed.
  private var known: Set<[UInt8]>?
  private let source: [UInt8]

  enum Joint: Equatable {
    case blank
    /// The hyphen stays, without a blank.
    case none
    case withoutHyphen
  }

  init(_ text: [UInt8]) {
    source = text
  }

  /// What stands between two lines.
  mutating func joint(_ text: [UInt8], _ line: Range<Int>, _ next: Range<Int>) -> Joint {
    guard line.count >= 2, text[line.upperBound - 1] == UInt8(ascii: "-"),
      isLetterByte(text[line.upperBound - 2]),
      !next.isEmpty
    else { return .blank }
    let first = text[line].dropLast().suffix(40).reversed().prefix(while: isLetterByte).reversed().map(lower)
    let second = text[next].prefix(40).prefix(while: isLetterByte).map(lower)
    guard first.count >= 2, second.count >= 2 else { return .none }
    // "Franco-" over "German", and names: nothing was divided.
    guard !(0x41...0x5A).contains(text[next.lowerBound]) else { return .none }
    let known = self.known ?? words()
    self.known = known
    if known.contains(first + [UInt8(ascii: "-")] + second) { return .none }
    if known.contains(first + second) { return .withoutHyphen }
    return Hyphenation.beginnings.contains(String(decoding: first, as: UTF8.self)) ? .none : .withoutHyphen
  }

  /// - Complexity: O(bytes).
  private func words() -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    var start = 0
    for place in 0...source.count {
      if place < source.count, isLetterByte(source[place]) || source[place] == UInt8(ascii: "-") { continue }
      // A language has fewer; a file of noise may have more.
      if words.count == 1_000_000 { break }
      if place - start >= 4, place - start <= 80, source[place - 1] != UInt8(ascii: "-") {
        words.insert(source[start..<place].map(lower))
      }
      start = place + 1
    }
    return words
  }

  private func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// What English compounds with a hyphen begin with; ours.
  private static let beginnings: Set<String> = [
    "all", "anti", "best", "cross", "double", "eight", "eighty", "ex", "far", "fast", "fifty", "first",
    "five", "forty",
    "four", "free", "full", "half", "hard", "high", "ill", "large", "last", "left", "long", "low", "mid",
    "multi", "near",
    "new", "nine", "ninety", "non", "off", "old", "one", "open", "post", "pre", "pro", "quasi", "real",
    "right", "second",
    "self", "semi", "seven", "seventy", "short", "single", "six", "sixty", "small", "so", "state", "ten",
    "third", "thirty",
    "three", "twenty", "two", "vice", "well", "wide", "year",
  ]
}
