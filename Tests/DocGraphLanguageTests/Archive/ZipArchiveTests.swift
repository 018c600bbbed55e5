import DocGraphLanguage
import DocGraphTestSupport
import Testing

/// Zip archives as they should be, and as somebody could make them to do harm.
@Suite struct ZipArchiveTests {
  typealias Entry = ZipBuilder.Entry

  /// "harbor harbor harbor" and 10,000 times the letter a, as zlib deflates them.
  static let harbor: [UInt8] = [203, 72, 44, 74, 202, 47, 82, 200, 64, 166, 0]
  static let letters: [UInt8] = [
    237, 193, 1, 13, 0, 0, 0, 194, 160, 172, 239, 95, 194, 28, 110, 64, 1, 0, 0, 0, 0, 0, 0, 0, 0, 192, 191,
    1,
  ]

  private func deflated(_ name: String, _ content: [UInt8], size: Int) -> Entry {
    var entry = Entry(name, content)
    entry.method = 8
    entry.size = size
    return entry
  }

  private func fault(_ builder: ZipBuilder) -> String? { fault(builder.bytes) }

  private func fault(_ bytes: [UInt8]) -> String? {
    do throws(LanguageError) {
      _ = try ZipArchive(bytes, place: "test.whl")
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `stored and deflated entries are read, folders are not listed`() throws {
    var builder = ZipBuilder([
      Entry("model/", []), Entry("model/plain", Array("as it is".utf8)),
      deflated("model/short", Self.harbor, size: 20), Entry("model/pieces", [1, 2, 3]).deflated(),
      Entry("nothing", []), Entry("deflated nothing", []).deflated(),
    ])
    builder.comment = Array("PK\u{5}\u{6} in a comment".utf8)
    let archive = try ZipArchive(builder.bytes, place: "test.whl")
    #expect(
      archive.entries.map(\.name) == [
        "model/plain", "model/short", "model/pieces", "nothing", "deflated nothing",
      ])
    let contents = try archive.entries.map { entry throws(LanguageError) in try archive.content(of: entry) }
    #expect(
      contents == [Array("as it is".utf8), Array("harbor harbor harbor".utf8), [1, 2, 3], [], []])
  }

  @Test(arguments: [(10_000, true), (9999, false), (10_001, false), (0, false), (50_000_000, false)])
  func `an entry unfolds to the listed size or not at all`(size: Int, isRight: Bool) throws {
    let archive = try ZipArchive(
      ZipBuilder([deflated("letters", Self.letters, size: size)]).bytes, place: "test.whl")
    let content = try? archive.content(of: archive.entries[0])
    #expect(content == (isRight ? [UInt8](repeating: UInt8(ascii: "a"), count: 10_000) : nil))
  }

  @Test func `what follows a deflated stream, or is no such stream, is refused`() throws {
    for content in [Self.harbor + [0], [UInt8](repeating: 0xff, count: 20), [7], []] {
      let archive = try ZipArchive(ZipBuilder([deflated("x", content, size: 20)]).bytes, place: "test.whl")
      let error = #expect(throws: LanguageError.self) { try archive.content(of: archive.entries[0]) }
      #expect(error?.message == "'x' does not unfold to the 20 bytes that it is listed with")
    }
  }

  @Test func `an archive that ends too early is refused, wherever it ends`() {
    let whole = ZipBuilder([Entry("a", [1, 2, 3]), deflated("b", Self.harbor, size: 20)]).bytes
    for count in whole.indices {
      #expect(fault(Array(whole.prefix(count))) != nil, "the first \(count) bytes")
    }
    #expect(fault(whole + [0])?.hasSuffix("this is no zip archive, or its end is missing") == true)
  }

  @Test func `whatever byte is another one, entries have their listed sizes or are refused`() {
    let whole = ZipBuilder([Entry("a", [1, 2, 3]), deflated("b", Self.harbor, size: 20)]).bytes
    for position in whole.indices {
      for change: UInt8 in [1, 0x80, 0xff] {
        var bytes = whole
        bytes[position] ^= change
        guard let archive = try? ZipArchive(bytes, place: "test.whl") else { continue }
        for entry in archive.entries where entry.size < 1000 {
          if let content = try? archive.content(of: entry) { #expect(content.count == entry.size) }
        }
      }
    }
  }

  @Test func `what wheels never have is refused`() {
    var entry = Entry("a", [1])
    entry.flags = 1
    #expect(fault(ZipBuilder([entry])) == "byte 32: 'a' is encrypted")
    entry = Entry("a", [1])
    entry.method = 12
    #expect(fault(ZipBuilder([entry])) == "byte 32: 'a' is compressed by a method other than deflate")
    entry = Entry("a", [1])
    entry.size = 2
    #expect(fault(ZipBuilder([entry])) == "byte 32: 'a' is stored, but its two sizes differ")
    entry = Entry("a", [1])
    entry.size = 0xffff_ffff
    #expect(fault(ZipBuilder([entry]))?.contains("is a zip64 entry") == true)
    let many = (0..<4097).map { Entry("\($0)", []) }
    #expect(fault(ZipBuilder(many))?.hasSuffix("it has more than 4096 entries") == true)
    let all = (0..<0xffff).map { _ in Entry("", []) }
    #expect(fault(ZipBuilder(all))?.contains("it is a zip64 archive") == true)
  }

  @Test func `entries that lie over each other are refused`() {
    var second = Entry("a", [1, 2, 3])
    second.listedHeader = 0
    #expect(
      fault(ZipBuilder([Entry("a", [1, 2, 3]), second])) == "byte 0: two of its entries lie over each other")
  }

  @Test func `a local header that tells another story is refused`() {
    var entry = Entry("config.cfg", [1])
    entry.localName = "another.cfg"
    #expect(fault(ZipBuilder([entry])) == "byte 0: 'config.cfg' is another entry than the directory says")
    entry = Entry("a", [1])
    entry.listedHeader = 5
    #expect(fault(ZipBuilder([entry])) == "byte 5: 'a' is not where the directory says")
    entry.listedHeader = 0xffff_fff0
    #expect(fault(ZipBuilder([entry])) == "byte 4294967280: 'a' is not where the directory says")
  }

  @Test func `a directory of another length than its entries is refused`() {
    var bytes = ZipBuilder([Entry("a", []), Entry("b", [])]).bytes
    bytes[bytes.count - 12] = 1
    bytes[bytes.count - 14] = 1
    #expect(fault(bytes)?.hasSuffix("its directory is longer than its entries") == true)
    bytes[bytes.count - 12] = 3
    bytes[bytes.count - 14] = 3
    #expect(fault(bytes)?.hasSuffix("its directory has fewer entries than it should") == true)
    bytes[bytes.count - 14] = 2
    #expect(fault(bytes)?.hasSuffix("it is one part of several") == true)
  }
}
