extension Extractor {
  func findTimes(_ findings: inout DocumentFindings) {}
}
