/// What came of looking a graph over.
public struct Validation: Hashable, Sendable {
  /// What is wrong, in the order of the file.
  public var findings: [Finding] = []
  /// How many pieces of evidence were compared with their documents.
  public var comparedCount = 0
  /// How many were not, since they have no offsets or their document's text cannot be had.
  public var uncomparedCount = 0
}
