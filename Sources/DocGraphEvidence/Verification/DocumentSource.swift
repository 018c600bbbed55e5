public import DocGraphModel

/// Where the bytes of documents come from; several threads ask at once.
public struct DocumentSource: Sendable {
  public typealias Read = @Sendable (Document) throws(ModelError) -> [UInt8]

  let text: Read
  let original: Read

  /// - Parameters:
  ///   - text: The bytes that offsets into a document refer to.
  ///   - original: The file itself, asked for where that is another; for its hash.
  public init(text: @escaping Read, original: @escaping Read) {
    self.text = text
    self.original = original
  }
}
