/// A zip archive (PKWARE's APPNOTE 6.3.10), as far as wheels are one: entries stored or deflated, in one part.
///
/// Nothing is believed: every record must lie in the file and no two over each other, so that all entries together take no more
/// work than the file has bytes. What wheels never are is refused: zip64, encryption, parts, other methods of compression. Names
/// are compared and printed and never become paths. Checksums are not looked at: whoever takes an entry knows its SHA-256.
package struct ZipArchive: Sendable {
  /// A file in the archive.
  package struct Entry: Hashable, Sendable {
    /// As the archive has it: with folders, and with whatever its maker thought of.
    package let name: String
    /// Bytes, once unfolded.
    package let size: Int
    let isDeflated: Bool
    /// Where its bytes lie in the archive, as they are kept.
    let range: Range<Int>
  }

  /// In the order of the directory; folders are left out.
  package let entries: [Entry]
  private let bytes: [UInt8]
  private let place: String

  /// No more entries are read; the model's wheel has 36.
  static let mostEntries = 4096
  /// No byte of a deflated stream stands for more (the ratio's limit is 1032:1).
  private static let mostFromOneByte = 1040

  /// Reads the directory.
  ///
  /// - Parameter place: What the archive is called in messages.
  /// - Throws: `.model` if the bytes are no such archive.
  /// - Complexity: O(n log n) in the entries.
  package init(_ bytes: [UInt8], place: String) throws(LanguageError) {
    self.bytes = bytes
    self.place = place
    entries = try ZipDirectory(bytes, place: place).entries
  }

  /// The content of an entry of this archive.
  ///
  /// It takes `entry.size` bytes of memory, which whoever asks has found to be as many as it wants.
  ///
  /// - Throws: `.model` if its bytes do not unfold to the size that it is listed with.
  package func content(of entry: Entry) throws(LanguageError) -> [UInt8] {
    let kept = bytes[entry.range]
    if !entry.isDeflated { return Array(kept) }
    guard entry.size / Self.mostFromOneByte <= kept.count, let content = Inflate.bytes(kept, size: entry.size)
    else {
      throw LanguageError(
        .model, "'\(entry.name)' does not unfold to the \(entry.size) bytes that it is listed with",
        place: place)
    }
    return content
  }
}
