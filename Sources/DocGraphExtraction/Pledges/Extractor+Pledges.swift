internal import DocGraphLanguage

extension Extractor {
  /// Who commits to do what, and what is reported of earlier commitments.
  ///
  /// - Complexity: O(words + mentions + times + quantities), but for the walk up a tree, which is bounded.
  func findPledges(_ findings: inout DocumentFindings) {
    guard language.hasModel else { return }
    var finder = PledgeFinder(findings)
    finder.find()
    findings = finder.findings
  }
}
