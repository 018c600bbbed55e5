/// Cuts a document into sections while it is read, so that a document of any length takes bounded memory.
///
/// A document of ``length`` bytes or less is one section. In a longer one a section ends behind the last blank line of its
/// second half; where there is none, behind the last line, the last white space, or where `length` bytes are full, between two
/// characters.
///
/// A byte order mark at the beginning belongs to no section.
public struct SectionReader {
  /// The most bytes that a section has: some 6,500 words.
  public static let length = 32_768

  /// U+FEFF in UTF-8.
  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  private let read: (_ count: Int) throws -> [UInt8]
  private var rest: [UInt8] = []
  private var offset = 0
  private var isAtEnd = false

  /// - Parameter read: gives at most `count` further bytes; none at the end.
  public init(read: @escaping (_ count: Int) throws -> [UInt8]) {
    self.read = read
  }

  /// A reader of bytes in memory.
  public init(_ bytes: [UInt8]) {
    var position = 0
    self.init { count in
      defer { position = min(position + count, bytes.count) }
      return Array(bytes[position..<min(position + count, bytes.count)])
    }
  }

  /// The next section, or nil at the end. An empty document has none.
  ///
  /// - Throws: what reading throws.
  public mutating func next() throws -> TextSection? {
    // One byte more than a section tells whether this is the last one.
    while !isAtEnd, rest.count <= Self.length {
      let more = try read(Self.length + 1 - rest.count)
      isAtEnd = more.isEmpty
      rest += more
    }
    if offset == 0, rest.starts(with: Self.byteOrderMark) {
      offset = Self.byteOrderMark.count
      rest.removeFirst(offset)
    }
    guard !rest.isEmpty else { return nil }
    let end = rest.count <= Self.length ? rest.count : Self.cut(rest[..<Self.length])
    defer {
      rest.removeFirst(end)
      offset += end
    }
    return TextSection(bytes: Array(rest[..<end]), offset: offset)
  }

  /// Where a section ends that may have all of these bytes, and that is not the last one.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> Int {
    let newline = UInt8(ascii: "\n")
    var line: Int?
    var space: Int?
    var position = bytes.endIndex
    while position > bytes.endIndex / 2 {
      let byte = bytes[position - 1]
      if byte == newline {
        if bytes[position - 2] == newline || bytes[(position - 3)..<position].elementsEqual("\n\r\n".utf8) {
          return position
        }
        line = line ?? position
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        space = space ?? position
      }
      position -= 1
    }
    return line ?? space ?? characterBoundary(bytes)
  }

  /// The last place that does not cut a character in two, of at most three bytes back; the end for what is no UTF-8.
  private static func characterBoundary(_ bytes: ArraySlice<UInt8>) -> Int {
    for back in 1...3 {
      let byte = bytes[bytes.endIndex - back]
      if byte & 0xc0 == 0x80 { continue }
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      return length > back ? bytes.endIndex - back : bytes.endIndex
    }
    return bytes.endIndex
  }
}
