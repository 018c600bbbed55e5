extension Extractor {
  /// Relations by the rules, each with the circumstances of its clause.
  func findRelations(_ findings: inout DocumentFindings) {
    let grammar = Grammar(findings.text)
    findings.describeNationalities(grammar)
    findings.addKnownNames()
    let corrections = OwnerFinder(findings, grammar, offices: rules.offices).corrections()
    for (mention, entity) in corrections {
      if let entity { findings.mentions[mention].entity = entity }
    }
    findings.removeMentions(at: corrections.filter { $0.entity == nil }.map(\.mention))
    var owners = OwnerFinder(findings, grammar, offices: rules.offices)
    findings.merge(owners.mentions())
    var finder = RelationFinder(rules, Statement(findings))
    finder.find()
    if findsCooccurrence { finder.findCooccurrence() }
    findings.addUnlessKnown(finder.relations.map { $0.ended(by: findings.text.document.published) })
  }
}
