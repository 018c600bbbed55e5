extension Extractor {
  func findEvents(_ findings: inout DocumentFindings) {}
}
