/// A part of a document that is analyzed on its own.
public struct TextSection: Sendable, Hashable {
  /// UTF-8.
  public let bytes: [UInt8]
  /// Where it lies in the document, in bytes.
  public let offset: Int

  public init(bytes: [UInt8], offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }
}
