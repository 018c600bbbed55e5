import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

/// The whole pipeline, with the model.
@Suite(.enabled(if: ModelStore().english != nil, "the English model is not installed: make model"))
struct EnglishTests {
  static let language = Result { try Language.english() }

  /// Paragraphs of our own, and what spaCy 3.6.1 says of them: `Scripts/oracle_language.py --freeze` wrote it.
  static let paragraphs = Result {
    let bytes = try PackageFile("Tests/Goldens/language/sentences.txt").bytes()
    let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    return text.components(separatedBy: "\n\n")
  }

  private func coNLLU(_ language: Language) throws -> [String] {
    var sentences = 1
    return try Self.paragraphs.get().map { paragraph in
      let text = try language.analyze(paragraph)
      defer { sentences += text.sentences.count }
      return text.coNLLU(firstSentence: sentences)
    }
  }

  @Test func `sentences are read as spaCy reads them: tokens, tags, features, lemmas, heads and names`()
    throws
  {
    let golden = String(
      decoding: try PackageFile("Tests/Goldens/language/sentences.conllu").bytes(), as: UTF8.self)
    let lines = try coNLLU(Self.language.get()).joined().split(separator: "\n")
    let expected = golden.split(separator: "\n")
    #expect(lines.count == expected.count)
    for (line, other) in zip(lines, expected) where line != other {
      Issue.record("docgraph: \(line)\n   spaCy: \(other)")
    }
    #expect(expected.count { $0.hasPrefix("# sent_id") } >= 60)
  }

  @Test func `plain instructions read the same`() throws {
    let plain = try Language(#require(ModelStore().english), instructions: .plain)
    #expect(try coNLLU(plain) == coNLLU(Self.language.get()))
  }

  @Test func `names and noun phrases point at the document's bytes`() throws {
    let bytes = Array(
      "“Né” said: Mara Quill of the new Harbor Trust paid $5 million to Norland in May 2031.".utf8)
    let text = try Self.language.get().analyze(TextSection(bytes: bytes, offset: 1000))
    let names = text.entities.map { "\($0.label) \(text.text(of: $0.tokens))" }
    #expect(names.contains("PERSON Mara Quill") && names.contains("DATE May 2031"))
    for entity in text.entities {
      let range = entity.range.lowerBound - 1000..<entity.range.upperBound - 1000
      #expect(String(decoding: bytes[range], as: UTF8.self) == text.text(of: entity.tokens))
    }
    #expect(text.nounChunks.map { text.text(of: $0) }.contains("Mara Quill"))
  }

  @Test func `names alone need no grammar, and sentences then come from rules`() throws {
    let text = try Self.language.get().analyze("Mara Quill met Anna Brook. They left.", components: .entities)
    #expect(text.entities.map(\.label) == ["PERSON", "PERSON"])
    #expect(text.tokens.allSatisfy { $0.tag == nil && $0.head == nil })
    #expect(text.sentences.count == 2 && text.nounChunks.isEmpty)
  }

  @Test func `a document in sections is the same on any number of threads`() async throws {
    let paragraphs = try Self.paragraphs.get().joined(separator: "\n\n")
    let document = Array(Array(repeating: paragraphs, count: 30).joined(separator: "\n\n").utf8)
    var results: [[String]] = []
    for threads in [1, 3, .max] {
      var lines: [String] = []
      try await Self.language.get().analyze(SectionReader(document), components: .entities, threads: threads)
      {
        text in
        lines += text.entities.map { "\($0.range) \($0.label)" }
      }
      results.append(lines)
    }
    #expect(results[0] == results[1] && results[0] == results[2] && results[0].count > 1000)
  }

  @Test func `an error in the middle ends the analysis`() async throws {
    struct Enough: Error {}
    let document = [UInt8](repeating: UInt8(ascii: "a"), count: 5 * SectionReader.length)
    var count = 0
    await #expect(throws: Enough.self) {
      try await Self.language.get().analyze(SectionReader(document), components: [], threads: 2) { _ in
        count += 1
        if count == 2 { throw Enough() }
      }
    }
    #expect(count == 2)
  }

  @Test func `a text does not depend on what was read before it`() throws {
    let fresh = try Language(#require(ModelStore().english))
    let paragraph = try Self.paragraphs.get()[8]
    let first = try fresh.analyze(paragraph).coNLLU()
    for other in try Self.paragraphs.get().prefix(20) { _ = try fresh.analyze(other) }
    #expect(try fresh.analyze(paragraph).coNLLU() == first)
  }

  @Test(arguments: [
    String(repeating: "(", count: 3_000), String(repeating: "a.", count: 2_000),
    String(repeating: "\n", count: 1_000),
    String(repeating: "\u{0}\u{202e}\u{300}😀", count: 3_000), "\u{FFFE}", " ", "", "\u{FEFF}",
  ])
  func `strange texts are read, and no byte is lost`(text: String) throws {
    let analyzed = try Self.language.get().analyze(text)
    var covered = 0
    for token in analyzed.tokens {
      #expect(token.range.lowerBound == covered)
      covered = token.range.upperBound + (token.isFollowedBySpace ? 1 : 0)
    }
    #expect(covered == text.utf8.count)
    #expect(analyzed.sentences.reduce(0) { $0 + $1.count } == analyzed.tokens.count)
  }

  @Test func `a parsed text is a forest: each sentence has its roots, and heads stay in it`() throws {
    for paragraph in try Self.paragraphs.get() {
      let text = try Self.language.get().analyze(paragraph)
      for sentence in text.sentences {
        #expect(sentence.contains { text.tokens[$0].head == $0 })
        #expect(sentence.allSatisfy { sentence.contains(text.tokens[$0].head!) })
      }
    }
  }

  @Test func `letters that are newer than the model's tables change nothing around them`() throws {
    let text = try Self.language.get().analyze("The \u{13F74} met \u{105D5}a.")
    #expect(text.tokens.map(\.text) == ["The", "\u{13F74}", "met", "\u{105D5}a", "."])
    #expect(text.tokens.map(\.isAlphabetic) == [true, false, true, false, false])
  }

  @Test func `a mark upon a blank is kept in the text of a sentence`() throws {
    let text = try Self.language.get().analyze("a \u{301}b\u{2028}c.")
    #expect(text.coNLLU().unicodeScalars.contains("\u{301}"))
    #expect(
      text.coNLLU().contains("# text = a \u{301}b c.\n") && text.coNLLU().contains("SpacesAfter=\\u2028|"))
  }
}
