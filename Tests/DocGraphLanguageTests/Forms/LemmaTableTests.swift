import Testing

@testable import DocGraphLanguage

@Suite struct LemmaTableTests {
  /// A table of ranges, and whether each was taken.
  private func table(_ ranges: [Range<Int>], of bytes: [UInt8], entries: Int) -> (FormTable, [Bool]) {
    var table = FormTable(entries: entries)
    let taken = ranges.map { table.insert($0, of: bytes) }
    return (table, taken)
  }

  @Test func `a table finds every form where it ends in the file, and no other`() {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for number in 0..<3000 {
      let form = Array("word\(number)".utf8)
      ranges.append(bytes.count..<bytes.count + form.count)
      bytes += form
    }
    let (table, taken) = table(ranges, of: bytes, entries: 3000)
    #expect(!taken.contains(false))
    for range in ranges { #expect(table.end(of: Array(bytes[range]), in: bytes) == range.upperBound) }
    for number in 3000..<6000 { #expect(!table.contains(Array("word\(number)".utf8), in: bytes)) }
  }

  @Test func `of equal forms the last one counts, and the empty form is one`() {
    let bytes = Array("abab".utf8)
    let (one, _) = table([0..<2], of: bytes, entries: 2)
    #expect(one.end(of: Array("ab".utf8), in: bytes) == 2)
    #expect(!one.contains([], in: bytes))
    let (all, taken) = table([0..<2, 2..<4, 1..<1], of: bytes, entries: 3)
    #expect(taken == [true, true, true])
    #expect(all.end(of: Array("ab".utf8), in: bytes) == 4)
    #expect(all.end(of: [], in: bytes) == 1)
  }

  @Test func `a form that is too long is refused, and a table without entries has none`() {
    let bytes = [UInt8](repeating: 97, count: 300)
    let (table, taken) = table([0..<256, 0..<255], of: bytes, entries: 0)
    #expect(taken == [false, true])
    #expect(!table.contains(bytes, in: bytes))
    #expect(!FormTable.empty.contains([], in: bytes))
  }

  @Test func `a table that is full refuses more and never hangs`() {
    let bytes = (0..<200).map { UInt8($0) }
    let (table, taken) = table(bytes.indices.map { $0..<$0 + 1 }, of: bytes, entries: 1)
    #expect(taken.count { $0 } == 2)
    #expect(!table.contains([255], in: bytes))
  }

  @Test func `a cache asks once for each word, part of speech and form`() {
    let cache = LemmaCache()
    var asked: Int32 = 0
    func fill() -> [Int32] {
      (0..<2000).flatMap { lexeme in
        [PartOfSpeech.noun, .verb].flatMap { part in
          [false, true].map { isBase in
            cache.lemma(lexeme, part, isBase: isBase) {
              asked += 1
              return asked - 1
            }
          }
        }
      }
    }
    #expect(fill() == Array(0..<8000))
    #expect(fill() == Array(0..<8000))
    cache.removeAll()
    #expect(fill() == Array(8000..<16000))
  }

  @Test(arguments: [
    ("", ""), ("AbcZ@[`{09", "abcz@[`{09"), ("ÀÉ", "àé"), ("İ", "i\u{307}"), ("ΣΑΣ", "σας"), ("Σ", "σ"),
    ("ΑΣ.", "ας."), ("ΑΣ.Β", "ασ.β"), ("A'Σ", "a'ς"), ("1Σ", "1σ"), ("ΑΣ1", "ας1"), ("ẞ", "ß"), ("日本", "日本"),
  ])
  func `lower case knows the final sigma`(text: String, lower: String) {
    #expect(Lowercase.bytes(of: text) == Array(lower.utf8))
  }

  @Test func `each part of speech has an index of its own`() {
    #expect(PartOfSpeech.allCases.map(\.index).sorted() == Array(0..<PartOfSpeech.count))
  }
}
