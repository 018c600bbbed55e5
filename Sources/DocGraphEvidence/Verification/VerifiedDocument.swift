public import DocGraphModel

/// What became of a document when it was read again.
public struct VerifiedDocument: Hashable, Sendable {
  public let id: DocumentID
  /// Where it stands in the graph file.
  public let place: GraphPath
  /// How many pieces of evidence point into it, of those that were verified.
  public let pieceCount: Int
  /// Where a hash is another than the one recorded.
  public let changes: [Change]
  /// Why its text was not read; nil where it was, or where nothing but its original's hash was wanted.
  public let unread: ModelError?
  /// Why the original beside a stored text could not be compared with its hash.
  public let unreadOriginal: ModelError?

  public var isChanged: Bool { !changes.isEmpty }

  /// A hash that is not the one recorded.
  public struct Change: Hashable, Sendable {
    /// The key in the graph file: `sha256` or `textSHA256`.
    public let key: String
    public let recorded: String
    public let found: String
  }
}
