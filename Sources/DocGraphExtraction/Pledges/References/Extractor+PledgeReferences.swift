internal import DocGraphLanguage
internal import DocGraphModel

extension Extractor {
  /// What the text says of pledges and events where it comes back to them.
  ///
  /// - Complexity: O(words + mentions + pledges).
  func findPledgeReferences(_ findings: inout DocumentFindings) {
    guard language.hasModel else { return }
    var finder = StanceFinder(findings)
    finder.find()
    findings.addUnlessKnown(finder.relations)
    findings.pledgeReferences = finder.open
    for place in findings.pledges.indices where findings.pledges[place].occasion == nil {
      findings.pledges[place].occasion = finder.occasions[findings.pledges[place].entity]
    }
  }
}
