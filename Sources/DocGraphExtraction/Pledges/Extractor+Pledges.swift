extension Extractor {
  func findPledges(_ findings: inout DocumentFindings) {}
}
