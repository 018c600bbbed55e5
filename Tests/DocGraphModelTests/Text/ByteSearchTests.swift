import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Searching bytes")
struct ByteSearchTests {
  /// The same by trying every place.
  private func naive(
    _ wanted: [UInt8], _ text: [UInt8], _ range: Range<Int>, _ isWanted: (Range<Int>) -> Bool
  )
    -> [Range<Int>]
  {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while !wanted.isEmpty, start + wanted.count <= range.upperBound {
      let place = start..<start + wanted.count
      let isThere = Array(text[place]) == wanted && isWanted(place)
      if isThere { found.append(place) }
      start += isThere ? wanted.count : 1
    }
    return found
  }

  @Test("finds what trying every place finds, also where texts repeat themselves")
  func random() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let letters: ClosedRange<UInt8> = 0...UInt8.random(in: 0...3, using: &generator)
      let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        UInt8.random(in: letters, using: &generator)
      }
      let wanted = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        UInt8.random(in: letters, using: &generator)
      }
      let start = Int.random(in: 0...text.count, using: &generator)
      let range = start..<Int.random(in: start...text.count, using: &generator)
      let modulus = Int.random(in: 1...3, using: &generator)
      let isWanted: (Range<Int>) -> Bool = { $0.lowerBound % modulus == 0 }
      #expect(
        ByteSearch(wanted).ranges(in: text, within: range, where: isWanted)
          == naive(wanted, text, range, isWanted))
    }
  }

  /// Each of these took text × quote steps once: hours.
  @Test("is not slow on texts that repeat themselves")
  func repetitive() {
    let text = [UInt8](repeating: 97, count: 400_000)
    let half = [UInt8](repeating: 97, count: 100_000)
    #expect(ByteSearch(half + [98]).ranges(in: text, within: 0..<text.count).isEmpty)
    #expect(ByteSearch([98] + half).ranges(in: text, within: 0..<text.count).isEmpty)
    #expect(ByteSearch(half + [98] + half).ranges(in: text, within: 0..<text.count).isEmpty)
    #expect(ByteSearch(half).ranges(in: text, within: 0..<text.count).count == 4)
    let finder = PassageFinder(text)
    #expect(finder.ranges(of: String(decoding: half + [98], as: UTF8.self)).isEmpty)
  }
}
