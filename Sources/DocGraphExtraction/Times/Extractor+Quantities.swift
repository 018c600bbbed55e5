extension Extractor {
  func findQuantities(_ findings: inout DocumentFindings) {}
}
