import DocGraphModel

/// A graph file beside its canonical form.
public struct CanonicalFile: Sendable {
  public let file: GraphFile
  /// The canonical form.
  public let bytes: [UInt8]
  /// Whether the file is in that form, to the byte.
  public let isCanonical: Bool

  /// Reads a graph file and makes its canonical form, with short evidence filled in from the documents below `root`.
  ///
  /// - Throws: ``GraphFileError`` where the file cannot be read, or some evidence cannot be filled in.
  public init(reading name: String, root: String) throws(GraphFileError) {
    let original = try GraphFile.bytes(of: name)
    var file = try GraphFile(name: name, bytes: original)
    if !file.expandEvidence(root: root).isEmpty {
      // Once more with positions, which cost too much to keep where all goes well.
      var located = try GraphFile(name: name, bytes: original, keepsPositions: true)
      throw GraphFileError(file: name, located.expandEvidence(root: root).flatMap(\.problems))
    }
    bytes = GraphWriter.write(file.graph.canonical(), as: file.format)
    isCanonical = bytes == original
    self.file = file
  }
}
