/// Reads the directory of a zip archive and where its entries lie. Section numbers are those of the APPNOTE.
struct ZipDirectory {
  private let bytes: [UInt8]
  private let place: String
  private(set) var entries: [ZipArchive.Entry] = []

  init(_ bytes: [UInt8], place: String) throws(LanguageError) {
    self.bytes = bytes
    self.place = place
    let end = try endRecord()
    var position = end.start
    var extents: [Range<Int>] = []
    for _ in 0..<end.count {
      let record = try record(at: &position, directoryEnd: end.end)
      let range = try content(of: record, directoryStart: end.start)
      extents.append(record.header..<range.upperBound)
      guard !record.name.hasSuffix("/") else { continue }
      entries.append(
        ZipArchive.Entry(
          name: record.name, size: record.size, isDeflated: record.method == 8, range: range))
    }
    guard position == end.end else { throw fault("its directory is longer than its entries", at: position) }
    extents.sort { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(extents, extents.dropFirst()) where one.upperBound > next.lowerBound {
      throw fault("two of its entries lie over each other", at: next.lowerBound)
    }
  }

  /// An entry as the directory lists it.
  private struct Record {
    var name: String
    var nameBytes: Range<Int>
    var method: Int
    var compressedSize: Int
    var size: Int
    /// Where its local header is.
    var header: Int
  }

  /// 4.3.16: the last record, which is followed by a comment alone.
  private func endRecord() throws(LanguageError) -> (start: Int, end: Int, count: Int) {
    var position = bytes.count - 22
    let first = max(0, position - 0xffff)
    while position >= first {
      if bytes[position] == 0x50, try number(position, 4) == 0x0605_4b50,
        try number(position + 20, 2) == bytes.count - position - 22
      {
        break
      }
      position -= 1
    }
    guard position >= first, position >= 0 else {
      throw fault("this is no zip archive, or its end is missing", at: bytes.count)
    }
    let count = try number(position + 10, 2)
    let size = try number(position + 12, 4)
    let start = try number(position + 16, 4)
    guard count < 0xffff, size < 0xffff_ffff, start < 0xffff_ffff else {
      throw fault("it is a zip64 archive, which wheels of models are not", at: position)
    }
    guard try number(position + 4, 2) == 0, try number(position + 6, 2) == 0,
      try number(position + 8, 2) == count
    else {
      throw fault("it is one part of several", at: position)
    }
    guard start + size == position else {
      throw fault("its directory is not where it should be", at: position)
    }
    guard count <= ZipArchive.mostEntries else {
      throw fault("it has more than \(ZipArchive.mostEntries) entries", at: position)
    }
    return (start, position, count)
  }

  /// 4.3.12: the next record of the directory.
  private func record(at position: inout Int, directoryEnd: Int) throws(LanguageError) -> Record {
    let start = position
    guard directoryEnd - start >= 46, try number(start, 4) == 0x0201_4b50 else {
      throw fault("its directory has fewer entries than it should", at: start)
    }
    let lengths = try (
      name: number(start + 28, 2), extra: number(start + 30, 2), comment: number(start + 32, 2)
    )
    let name = start + 46..<start + 46 + lengths.name
    position = name.upperBound + lengths.extra + lengths.comment
    guard position <= directoryEnd else { throw fault("an entry goes past its directory's end", at: start) }
    let record = Record(
      name: String(decoding: bytes[name], as: UTF8.self), nameBytes: name,
      method: try number(start + 10, 2), compressedSize: try number(start + 20, 4),
      size: try number(start + 24, 4), header: try number(start + 42, 4))
    // Bits 0, 6 and 13: encrypted, strongly, and with a hidden directory.
    guard try number(start + 8, 2) & 0x2041 == 0 else {
      throw fault("'\(record.name)' is encrypted", at: start)
    }
    guard record.compressedSize < 0xffff_ffff, record.size < 0xffff_ffff, record.header < 0xffff_ffff else {
      throw fault("'\(record.name)' is a zip64 entry, which wheels of models do not have", at: start)
    }
    guard record.method == 0 || record.method == 8 else {
      throw fault("'\(record.name)' is compressed by a method other than deflate", at: start)
    }
    guard record.method == 8 || record.size == record.compressedSize else {
      throw fault("'\(record.name)' is stored, but its two sizes differ", at: start)
    }
    return record
  }

  /// 4.3.7: where an entry's bytes lie, behind its local header, which must tell the same.
  private func content(of record: Record, directoryStart: Int) throws(LanguageError) -> Range<Int> {
    let header = record.header
    guard header + 30 <= directoryStart, try number(header, 4) == 0x0403_4b50 else {
      throw fault("'\(record.name)' is not where the directory says", at: header)
    }
    let name = header + 30..<header + 30 + (try number(header + 26, 2))
    let start = name.upperBound + (try number(header + 28, 2))
    guard start + record.compressedSize <= directoryStart else {
      throw fault("'\(record.name)' goes past the entries' end", at: header)
    }
    // Bit 3: the sizes follow the content, and only the directory has them before.
    let isStreamed = try number(header + 6, 2) & 8 != 0
    let (method, compressedSize, size) = try (
      number(header + 8, 2), number(header + 18, 4), number(header + 22, 4)
    )
    guard bytes[name] == bytes[record.nameBytes], method == record.method,
      isStreamed || (compressedSize, size) == (record.compressedSize, record.size)
    else {
      throw fault("'\(record.name)' is another entry than the directory says", at: header)
    }
    return start..<start + record.compressedSize
  }

  /// `count` bytes as a number, the least first.
  private func number(_ position: Int, _ count: Int) throws(LanguageError) -> Int {
    guard position >= 0, position + count <= bytes.count else {
      throw fault("it ends too early", at: bytes.count)
    }
    return (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  private func fault(_ message: String, at position: Int) -> LanguageError {
    LanguageError(
      .model, "byte \(position): \(message)", place: place,
      hint: "get the file anew; `docgraph model install` fetches it")
  }
}
