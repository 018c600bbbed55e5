extension Extractor {
  func findRelations(_ findings: inout DocumentFindings) {}
}
