import DocGraphFiles
public import DocGraphRendering

extension Theme {
  /// Reads a theme file; see ``init(yaml:name:)`` for what stands in it.
  ///
  /// - Throws: ``RenderError`` where the file cannot be read or is no theme, with a line for each problem.
  public init(file path: String) throws(RenderError) {
    let bytes: [UInt8]
    do throws(GraphFileError) {
      bytes = try readFile(path, limit: Theme.fileSizeLimit)
    } catch {
      throw RenderError(code: .theme, message: error.description)
    }
    try self.init(yaml: bytes, name: path)
  }
}
