import Testing

@testable import DocGraphLanguage

@Suite struct LemmaTableTests {
  @Test func `a table finds every form where it ends in the file, and no other`() {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for number in 0..<3000 {
      let form = Array("word\(number)".utf8)
      ranges.append(bytes.count..<bytes.count + form.count)
      bytes += form
    }
    var table = FormTable(entries: 3000)
    for range in ranges { #expect(table.insert(range, of: bytes)) }
    for range in ranges { #expect(table.end(of: Array(bytes[range]), in: bytes) == range.upperBound) }
    for number in 3000..<6000 { #expect(!table.contains(Array("word\(number)".utf8), in: bytes)) }
  }

  @Test func `of equal forms the last one counts, and the empty form is one`() {
    let bytes = Array("abab".utf8)
    var table = FormTable(entries: 3)
    #expect(table.insert(0..<2, of: bytes))
    #expect(table.insert(2..<4, of: bytes))
    #expect(!table.contains([], in: bytes))
    #expect(table.insert(1..<1, of: bytes))
    #expect(table.end(of: Array("ab".utf8), in: bytes) == 4)
    #expect(table.end(of: [], in: bytes) == 1)
  }

  @Test func `a form that is too long is refused, and a table without entries has none`() {
    let bytes = [UInt8](repeating: 97, count: 300)
    var table = FormTable(entries: 0)
    #expect(!table.insert(0..<256, of: bytes))
    #expect(table.insert(0..<255, of: bytes))
    #expect(!table.contains(bytes, in: bytes))
    #expect(!FormTable.empty.contains([], in: bytes))
  }

  @Test func `a table that is full refuses more and never hangs`() {
    let bytes = (0..<200).map { UInt8($0) }
    var table = FormTable(entries: 1)
    let inserted = bytes.indices.count { table.insert($0..<$0 + 1, of: bytes) }
    #expect(inserted == 2)
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
    #expect(LowerCase.bytes(of: text) == Array(lower.utf8))
  }

  @Test func `each part of speech has an index of its own`() {
    #expect(PartOfSpeech.allCases.map(\.index).sorted() == Array(0..<PartOfSpeech.count))
  }
}
