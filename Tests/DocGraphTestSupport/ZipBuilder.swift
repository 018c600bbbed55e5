/// Makes zip archives, and such as no honest program makes.
public struct ZipBuilder {
  public struct Entry {
    public var name: String
    /// What lies in the archive, deflated or not.
    public var content: [UInt8]
    /// 0 stored, 8 deflated.
    public var method = 0
    /// The size that is listed, once unfolded.
    public var size: Int
    public var flags = 0
    /// What the local header has as its name.
    public var localName: String?
    /// Where the directory says that the entry is, in place of where it is.
    public var listedHeader: Int?

    public init(_ name: String, _ content: some Sequence<UInt8>) {
      self.name = name
      self.content = Array(content)
      size = self.content.count
    }

    /// As a deflate stream (RFC 1951, 3.2.4) that compresses nothing.
    public func deflated() -> Entry {
      var entry = self
      let pieces = stride(from: 0, to: max(content.count, 1), by: 0xffff)
      entry.method = 8
      entry.content = pieces.flatMap { start in
        let piece = content[start..<min(start + 0xffff, content.count)]
        let isLast: UInt8 = start + 0xffff >= content.count ? 1 : 0
        return [isLast] + number(piece.count, 2) + number(piece.count ^ 0xffff, 2) + piece
      }
      return entry
    }
  }

  public var entries: [Entry]
  public var comment: [UInt8] = []

  public init(_ entries: [Entry]) { self.entries = entries }

  public init(_ files: [(name: String, content: [UInt8])]) {
    entries = files.map { Entry($0.name, $0.content) }
  }

  /// The archive; checksums are left zero.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let header = entry.listedHeader ?? bytes.count
      let common =
        number(20, 2) + number(entry.flags, 2) + number(entry.method, 2) + number(0, 8)
        + number(entry.content.count, 4) + number(entry.size, 4)
      let localName = Array((entry.localName ?? entry.name).utf8)
      bytes += number(0x0403_4b50, 4) + common + number(localName.count, 2) + number(0, 2)
      bytes += localName + entry.content
      directory += number(0x0201_4b50, 4) + number(20, 2) + common + number(entry.name.utf8.count, 2)
      directory += number(0, 12) + number(header, 4) + Array(entry.name.utf8)
    }
    let start = bytes.count
    bytes += directory + number(0x0605_4b50, 4) + number(0, 4) + number(entries.count, 2)
    bytes += number(entries.count, 2) + number(directory.count, 4) + number(start, 4)
    return bytes + number(comment.count, 2) + comment
  }
}

private func number(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}
