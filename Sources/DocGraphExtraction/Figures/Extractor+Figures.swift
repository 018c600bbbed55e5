extension Extractor {
  /// Numbers that a document states of an entity, as properties of it. What is denied, planned or doubted is none.
  func findFigures(_ findings: inout DocumentFindings) {
    guard !findings.quantities.isEmpty, !findings.entities.isEmpty else { return }
    findings.figures += FigureReader(findings).all()
  }
}
