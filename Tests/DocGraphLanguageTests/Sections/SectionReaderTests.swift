import DocGraphLanguage
import DocGraphModel
import Testing

/// Documents cut into sections.
@Suite struct SectionReaderTests {
  private func sections(_ bytes: [UInt8], chunk: Int = .max) throws -> [TextSection] {
    var position = 0
    var reader = SectionReader { count in
      let end = min(position + min(count, chunk), bytes.count)
      defer { position = end }
      return Array(bytes[position..<end])
    }
    var sections: [TextSection] = []
    while let section = try reader.next() { sections.append(section) }
    return sections
  }

  @Test func `an empty document has no section, a short one has one`() throws {
    #expect(try sections([]).isEmpty)
    #expect(try sections(Array("Hello.\n\nYou.".utf8), chunk: 1).map(\.bytes.count) == [12])
    let full = [UInt8](repeating: 65, count: SectionReader.length)
    #expect(try sections(full).map(\.bytes.count) == [SectionReader.length])
  }

  @Test func `sections hold every byte, in order, and none is too long`() throws {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("ab \n\r.\t".utf8) + [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0]
    for _ in 0..<4 {
      let bytes = (0..<200_000).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
      let sections = try sections(bytes, chunk: 7_919)
      #expect(sections.flatMap(\.bytes) == bytes)
      #expect(sections.allSatisfy { $0.bytes.count <= SectionReader.length })
      var offset = 0
      for section in sections {
        #expect(section.offset == offset)
        offset += section.bytes.count
      }
    }
  }

  @Test(arguments: [
    ("\n\n", 25_000, 25_002), ("\n\r\n", 25_000, 25_003), ("\n", 30_000, 30_001), (" ", 30_000, 30_001),
  ])
  func `a section ends where the text pauses`(pause: String, at position: Int, end: Int) throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000)
    bytes.replaceSubrange(position..<position + pause.utf8.count, with: pause.utf8)
    #expect(try sections(bytes).first?.bytes.count == end)
  }

  @Test func `a blank line is a better end than a later line, a line than a later space`() throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000)
    bytes.replaceSubrange(20_000..<20_002, with: "\n\n".utf8)
    bytes[25_000] = UInt8(ascii: "\n")
    bytes[30_000] = UInt8(ascii: " ")
    #expect(try sections(bytes).first?.bytes.count == 20_002)
    bytes[20_000] = UInt8(ascii: "x")
    bytes[20_001] = UInt8(ascii: "x")
    #expect(try sections(bytes).first?.bytes.count == 25_001)
  }

  @Test(arguments: ["é", "€", "😀"]) func `no character is cut in two`(character: String) throws {
    for shift in 0..<4 {
      let bytes = Array(
        (String(repeating: "x", count: shift) + String(repeating: character, count: 40_000)).utf8)
      for section in try sections(bytes) { #expect(String(validating: section.bytes, as: UTF8.self) != nil) }
    }
  }
}
