internal import DocGraphLanguage
internal import DocGraphModel

extension Extractor {
  /// What the text says of pledges and events where it comes back to them.
  ///
  /// - Complexity: O(words + mentions + pledges).
  func findPledgeReferences(_ findings: inout DocumentFindings) {
    guard language.hasModel, !findings.pledges.isEmpty || findings.entities.contains(where: { $0.type == .event })
    else { return }
    var finder = StanceFinder(findings)
    finder.find()
    findings.addUnlessKnown(finder.relations)
    for place in findings.pledges.indices where findings.pledges[place].occasion == nil {
      findings.pledges[place].occasion = finder.occasions[findings.pledges[place].entity]
    }
  }
}
