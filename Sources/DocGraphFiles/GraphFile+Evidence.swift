public import DocGraphModel

extension GraphFile {
  /// Fills in the offsets and quotes of short evidence from the documents below `root`.
  ///
  /// - Returns: What could not be filled in and why, a line each; that evidence stays as it was.
  public mutating func expandEvidence(root: String) -> [GraphFileError] {
    let texts = DocumentTexts(graphFile: name, root: root)
    let failures = graph.expandEvidence { document in try? texts.text(of: document) }
    return failures.map { place, error in
      GraphFileError(
        file: name,
        [
          GraphFileError.Problem(
            code: .evidence, position: position(of: place), message: error.message, hint: error.hint)
        ])
    }
  }

  /// What is wrong with the graph, its evidence compared with the documents below `root`.
  ///
  /// - Returns: The findings, and for each document that could not be read, why.
  public func check(root: String) -> (findings: [Finding], unread: [GraphFileError]) {
    let texts = DocumentTexts(graphFile: name, root: root)
    var unread: [GraphFileError] = []
    let findings = graph.validate { document in
      do throws(GraphFileError) {
        return try texts.text(of: document)
      } catch {
        unread.append(error)
        return nil
      }
    }
    return (findings, unread)
  }
}

extension GraphFile {
  /// The bytes that offsets into a document refer to.
  ///
  /// - Throws: ``GraphFileError`` where the document names no file, or the file cannot be read.
  public func text(of document: Document, root: String) throws(GraphFileError) -> [UInt8] {
    if let text = try DocumentTexts(graphFile: name, root: root).text(of: document) { return text }
    throw GraphFileError(
      file: name, .notFound, "the document '\(document.id)' has no text to read",
      hint: "give it path: of a .txt or .md file, or textPath:")
  }
}
