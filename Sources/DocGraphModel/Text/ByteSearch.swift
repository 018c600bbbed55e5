/// Where a sequence of bytes stands in a text.
///
/// Horspool's algorithm (1980), which leaps over most of the text; where a text repeats itself so that it would compare too
/// much, the rest is searched by that of Knuth, Morris and Pratt (1977), which never does.
package struct ByteSearch {
  private let wanted: [UInt8]
  /// How far the end of `wanted` may be shifted where this byte of the text stands at its end.
  private var shifts: [Int]

  package init(_ wanted: [UInt8]) {
    self.wanted = wanted
    shifts = Array(repeating: wanted.count, count: 256)
    for (position, byte) in wanted.dropLast().enumerated() {
      shifts[Int(byte)] = wanted.count - 1 - position
    }
  }

  /// The occurrences within `range`, in order, that `isWanted` takes. They do not overlap.
  ///
  /// - Complexity: O(bytes of the range + bytes wanted).
  package func ranges(
    in text: [UInt8], within range: Range<Int>, where isWanted: (Range<Int>) -> Bool = { _ in true }
  ) -> [Range<Int>] {
    guard !wanted.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var start = range.lowerBound
    // What Horspool may compare: a few times what it leaps over at best.
    var budget = 4 * range.count
    while start <= range.upperBound - wanted.count {
      let same = zip(wanted, text[start...]).prefix { $0 == $1 }.count
      if same == wanted.count, isWanted(start..<start + same) {
        found.append(start..<start + same)
        start += same
      } else {
        start += shifts[Int(text[start + wanted.count - 1])]
      }
      budget -= same + 1
      if budget < 0 {
        addRest(of: text, in: start..<max(start, range.upperBound), to: &found, where: isWanted)
        break
      }
    }
    return found
  }

  private func addRest(
    of text: [UInt8], in range: Range<Int>, to found: inout [Range<Int>],
    where isWanted: (Range<Int>) -> Bool
  ) {
    let borders = borders
    var (matched, freeFrom) = (0, range.lowerBound)
    for position in range {
      while matched > 0, matched == wanted.count || wanted[matched] != text[position] {
        matched = borders[matched - 1]
      }
      if wanted[matched] == text[position] { matched += 1 }
      guard matched == wanted.count else { continue }
      let place = position + 1 - matched..<position + 1
      if place.lowerBound >= freeFrom, isWanted(place) {
        found.append(place)
        freeFrom = place.upperBound
      }
    }
  }

  /// For each beginning of `wanted`, the length of the longest shorter one that it ends with.
  private var borders: [Int] {
    var borders = Array(repeating: 0, count: wanted.count)
    var length = 0
    for position in wanted.indices.dropFirst() {
      while length > 0, wanted[length] != wanted[position] { length = borders[length - 1] }
      if wanted[length] == wanted[position] { length += 1 }
      borders[position] = length
    }
    return borders
  }
}
