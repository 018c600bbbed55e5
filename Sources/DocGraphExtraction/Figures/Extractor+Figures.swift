extension Extractor {
  func findFigures(_ findings: inout DocumentFindings) {}
}
