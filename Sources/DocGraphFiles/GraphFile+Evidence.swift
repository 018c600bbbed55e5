public import DocGraphModel
import DocGraphSyntax

extension GraphFile {
  /// Fills in the offsets and quotes of short evidence from the documents below `root`.
  ///
  /// - Returns: What could not be filled in and why, a line each; that evidence stays as it was.
  public mutating func expandEvidence(root: String) -> [GraphFileError] {
    let texts = DocumentTexts(graphFile: name, root: root)
    let failures = graph.expandEvidence { document throws(ModelError) in
      try texts.checkedText(of: document)
    }
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
  /// A document that cannot be read is a finding where some evidence points into it. Messages name other parts of the graph by
  /// their lines where positions are kept.
  public func check(root: String) -> Validation {
    let texts = DocumentTexts(graphFile: name, root: root)
    var validation = graph.validation { document throws(ModelError) in try texts.checkedText(of: document) }
    for index in validation.findings.indices {
      guard let other = validation.findings[index].otherPlace, let position = position(of: other) else {
        continue
      }
      validation.findings[index].message.replace(other.description, with: "line \(position.line)")
    }
    return validation
  }
}

extension GraphFile {
  /// The bytes that offsets into a document refer to.
  ///
  /// - Throws: ``GraphFileError`` where the document names no file, or the file cannot be read.
  public func text(of document: Document, root: String) throws(GraphFileError) -> [UInt8] {
    try DocumentTexts(graphFile: name, root: root).text(of: document)
  }
}

extension DocumentTexts {
  /// The text for the model, which knows no files: the error tells why it cannot be had.
  public func checkedText(of document: Document) throws(ModelError) -> [UInt8] {
    try checked { () throws(GraphFileError) in try text(of: document) }
  }

  /// The original, whatever it is, for its hash; the error tells why it cannot be had.
  public func checkedOriginal(of document: Document) throws(ModelError) -> [UInt8] {
    guard let path = document.path else { throw ModelError(.evidence, "'\(document.id)' has no path:") }
    return try checked { () throws(GraphFileError) in try read(path) }
  }

  private func checked(_ read: () throws(GraphFileError) -> [UInt8]) throws(ModelError) -> [UInt8] {
    do throws(GraphFileError) {
      return try read()
    } catch {
      let problem = error.problems.first
      let file = error.file.map { "\($0): " } ?? ""
      throw ModelError(.evidence, file + (problem?.message ?? "it cannot be read"), hint: problem?.hint)
    }
  }
}
